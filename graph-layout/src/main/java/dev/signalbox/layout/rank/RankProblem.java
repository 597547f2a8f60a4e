package dev.signalbox.layout.rank;

import dev.signalbox.layout.net.Neighbours;

/**
 * Find ranks with {@code rank[head] >= rank[tail] + length} on every arc and the least sum of
 * {@code weight * (rank[head] - rank[tail])}.
 *
 * @param neighbours the arcs at each vertex
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
record RankProblem(
    int vertices, int[] tail, int[] head, int[] length, int[] weight, Neighbours neighbours) {
  static RankProblem of(int vertices, int[] tail, int[] head, int[] length, int[] weight) {
    return new RankProblem(
        vertices, tail, head, length, weight, Neighbours.of(vertices, tail, head));
  }

  int arcs() {
    return tail.length;
  }

  /** How much longer than necessary {@code arc} is. */
  int slack(int arc, int[] rank) {
    return rank[head[arc]] - rank[tail[arc]] - length[arc];
  }
}
