package dev.signalbox.layout.rank;

import dev.signalbox.layout.net.Neighbours;

/**
 * A spanning tree numbered in postorder: the subtree of {@code v} is {@code at[low[v]] ..
 * at[last[v]]}, {@code parentArc[v]} leads out of it (-1 at the root).
 */
final class TreeIndex {
  final int[] low;
  final int[] last;
  final int[] parentArc;
  final int[] at;
  private final RankProblem problem;
  private final boolean[] tree;
  private final int[] stack;
  private final int[] next;

  TreeIndex(RankProblem problem, boolean[] tree) {
    this.problem = problem;
    this.tree = tree;
    int n = problem.vertices();
    low = new int[n];
    last = new int[n];
    parentArc = new int[n];
    at = new int[n];
    stack = new int[n];
    next = new int[n];
    number(0, -1, 0);
  }

  /** Numbers the subtree of {@code root} again, from {@code first} on. */
  void number(int root, int arcAbove, int first) {
    Neighbours neighbours = problem.neighbours();
    int number = first;
    int depth = 0;
    enter(root, arcAbove, number, depth++);
    while (depth > 0) {
      int vertex = stack[depth - 1];
      if (next[vertex] == neighbours.end(vertex)) {
        last[vertex] = number;
        at[number++] = vertex;
        depth--;
        continue;
      }
      int k = next[vertex]++;
      int arc = neighbours.edge(k);
      if (tree[arc] && arc != parentArc[vertex]) {
        enter(neighbours.other(k), arc, number, depth++);
      }
    }
  }

  private void enter(int vertex, int arc, int number, int depth) {
    parentArc[vertex] = arc;
    low[vertex] = number;
    next[vertex] = problem.neighbours().start(vertex);
    stack[depth] = vertex;
  }

  /** Whether {@code vertex} is in the subtree of {@code root}. */
  boolean within(int vertex, int root) {
    return low[root] <= last[vertex] && last[vertex] <= last[root];
  }

  /** The end of {@code arc} that is the child, given that the arc is in the tree. */
  int child(int arc) {
    int tail = problem.tail()[arc];
    return parentArc[tail] == arc ? tail : problem.head()[arc];
  }

  /** The vertex above {@code vertex}. */
  int parent(int vertex) {
    int arc = parentArc[vertex];
    return problem.tail()[arc] == vertex ? problem.head()[arc] : problem.tail()[arc];
  }
}
