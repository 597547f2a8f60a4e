package dev.signalbox.layout.rank;

import dev.signalbox.layout.net.Neighbours;
import java.util.PriorityQueue;

/**
 * Grows a spanning tree of arcs without slack, moving what has grown so far when no such arc leaves
 * it. O(arcs log arcs): the tree moves as a whole, so two queues, of arcs leaving and of arcs
 * entering it, stay sorted.
 */
final class TightTree {
  private final RankProblem problem;
  private final int[] rank;
  private final boolean[] inside;
  private final boolean[] tree;
  private final PriorityQueue<Long> leaving = new PriorityQueue<>();
  private final PriorityQueue<Long> entering = new PriorityQueue<>();
  private int shift;

  private TightTree(RankProblem problem, int[] rank) {
    this.problem = problem;
    this.rank = rank;
    inside = new boolean[problem.vertices()];
    tree = new boolean[problem.arcs()];
  }

  /**
   * Changes {@code rank} so that the returned arcs have no slack.
   *
   * <p>Precondition: {@code rank} is feasible and the arcs connect all vertices. Postcondition:
   * {@code rank} is feasible and the returned arcs form a spanning tree.
   */
  static boolean[] grow(RankProblem problem, int[] rank) {
    TightTree growth = new TightTree(problem, rank);
    growth.add(0);
    for (int size = 1; size < problem.vertices(); size++) {
      growth.step();
    }
    for (int v = 0; v < rank.length; v++) {
      rank[v] += growth.shift;
    }
    return growth.tree;
  }

  /** Inside vertices keep their rank less the shift at that moment; outside ones the real rank. */
  private void add(int vertex) {
    inside[vertex] = true;
    rank[vertex] -= shift;
    Neighbours neighbours = problem.neighbours();
    for (int k = neighbours.start(vertex); k < neighbours.end(vertex); k++) {
      int arc = neighbours.edge(k);
      int other = neighbours.other(k);
      if (!inside[other]) {
        boolean leaves = problem.tail()[arc] == vertex;
        int slack =
            leaves
                ? rank[other] - rank[vertex] - problem.length()[arc]
                : rank[vertex] - rank[other] - problem.length()[arc];
        (leaves ? leaving : entering).add(key(slack, arc));
      }
    }
  }

  private static long key(int slack, int arc) {
    return (long) slack << 32 | arc;
  }

  private void step() {
    drop(leaving);
    drop(entering);
    Long out = leaving.peek();
    Long in = entering.peek();
    long outSlack = out == null ? Long.MAX_VALUE : (out >> 32) - shift;
    long inSlack = in == null ? Long.MAX_VALUE : (in >> 32) + shift;
    boolean leaves = outSlack <= inSlack;
    int arc = (leaves ? leaving : entering).remove().intValue();
    shift += (int) (leaves ? outSlack : -inSlack);
    tree[arc] = true;
    add(leaves ? problem.head()[arc] : problem.tail()[arc]);
  }

  private void drop(PriorityQueue<Long> queue) {
    for (Long top = queue.peek(); top != null; top = queue.peek()) {
      int arc = top.intValue();
      if (!inside[problem.tail()[arc]] || !inside[problem.head()[arc]]) {
        return;
      }
      queue.remove();
    }
  }
}
