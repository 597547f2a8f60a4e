package dev.signalbox.layout.rank;

import dev.signalbox.layout.net.Neighbours;

/** Puts every vertex as far left as its arcs allow. */
final class LongestPath {
  private LongestPath() {}

  /**
   * Ranks from 0 with {@code rank[head] >= rank[tail] + length} on every arc. Linear time.
   *
   * <p>Precondition: the arcs have no cycle.
   */
  static int[] rank(int vertices, int[] tail, int[] head, int[] length, Neighbours neighbours) {
    int[] missing = new int[vertices];
    for (int vertex : head) {
      missing[vertex]++;
    }
    int[] queue = new int[vertices];
    int end = 0;
    for (int vertex = 0; vertex < vertices; vertex++) {
      if (missing[vertex] == 0) {
        queue[end++] = vertex;
      }
    }
    int[] rank = new int[vertices];
    for (int i = 0; i < end; i++) {
      int vertex = queue[i];
      for (int k = neighbours.start(vertex); k < neighbours.end(vertex); k++) {
        int arc = neighbours.edge(k);
        if (tail[arc] == vertex) {
          int other = head[arc];
          rank[other] = Math.max(rank[other], rank[vertex] + length[arc]);
          if (--missing[other] == 0) {
            queue[end++] = other;
          }
        }
      }
    }
    return rank;
  }
}
