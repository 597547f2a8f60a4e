package dev.signalbox.layout.rank;

import dev.signalbox.layout.net.Neighbours;

/**
 * Optimal ranks by the network simplex of Gansner, Koutsofios, North and Vo, "A Technique for
 * Drawing Directed Graphs" (1993): a tight spanning tree whose arcs with negative cut value are
 * exchanged one by one.
 */
final class NetworkSimplex {
  private static final int SAMPLE = 30;

  private final RankProblem problem;
  private final int[] rank;
  private final boolean[] tree;
  private final TreeIndex index;
  private final int[] treeArcs;
  private final int[] slot;
  private final int[] cut;
  private int search;

  private NetworkSimplex(RankProblem problem, int[] rank) {
    this.problem = problem;
    this.rank = rank;
    tree = TightTree.grow(problem, rank);
    index = new TreeIndex(problem, tree);
    treeArcs = new int[problem.vertices() - 1];
    slot = new int[problem.arcs()];
    cut = new int[problem.arcs()];
    int count = 0;
    for (int arc = 0; arc < tree.length; arc++) {
      if (tree[arc]) {
        slot[arc] = count;
        treeArcs[count++] = arc;
      }
    }
    cutValues();
  }

  /**
   * Optimal ranks; not normalised.
   *
   * <p>Precondition: the arcs connect all vertices and have no cycle.
   */
  static int[] rank(RankProblem problem) {
    int[] rank =
        LongestPath.rank(
            problem.vertices(),
            problem.tail(),
            problem.head(),
            problem.length(),
            problem.neighbours());
    if (problem.vertices() > 1) {
      NetworkSimplex simplex = new NetworkSimplex(problem, rank);
      for (int arc = simplex.leaving(); arc >= 0; arc = simplex.leaving()) {
        simplex.exchange(arc);
      }
    }
    return rank;
  }

  /** Cut values from the leaves up: each follows from those of the arcs below it. */
  private void cutValues() {
    Neighbours neighbours = problem.neighbours();
    for (int i = 0; i + 1 < problem.vertices(); i++) {
      int vertex = index.at[i];
      int arc = index.parentArc[vertex];
      boolean tailBelow = problem.tail()[arc] == vertex;
      int sum = problem.weight()[arc];
      for (int k = neighbours.start(vertex); k < neighbours.end(vertex); k++) {
        int other = neighbours.edge(k);
        if (other == arc) {
          continue;
        }
        boolean same = (problem.tail()[other] == vertex) == tailBelow;
        int value = problem.weight()[other];
        if (tree[other]) {
          value -= cut[other];
        }
        sum += same ? value : -value;
      }
      cut[arc] = sum;
    }
  }

  /** A tree arc with negative cut value, the worst of a few, or -1 at the optimum. */
  private int leaving() {
    int worst = -1;
    int found = 0;
    for (int i = 0; i < treeArcs.length && found < SAMPLE; i++) {
      search = search + 1 < treeArcs.length ? search + 1 : 0;
      int arc = treeArcs[search];
      if (cut[arc] < 0) {
        found++;
        if (worst < 0 || cut[arc] < cut[worst]) {
          worst = arc;
        }
      }
    }
    return worst;
  }

  private void exchange(int out) {
    int below = index.child(out);
    boolean tailBelow = problem.tail()[out] == below;
    int in = entering(below, tailBelow);
    int slack = problem.slack(in, rank);
    move(below, tailBelow ? -slack : slack);
    int value = cut[out];
    int top = raise(problem.tail()[in], problem.head()[in], value, true);
    raise(problem.head()[in], problem.tail()[in], value, false);
    cut[in] = -value;
    cut[out] = 0;
    tree[out] = false;
    tree[in] = true;
    slot[in] = slot[out];
    treeArcs[slot[in]] = in;
    index.number(top, index.parentArc[top], index.low[top]);
  }

  /** The arc of least slack that joins the two sides the other way round. */
  private int entering(int below, boolean tailBelow) {
    int low = index.low[below];
    int last = index.last[below];
    int n = problem.vertices();
    boolean scanBelow = last - low + 1 <= n / 2;
    int best = -1;
    int least = Integer.MAX_VALUE;
    Neighbours neighbours = problem.neighbours();
    for (int i = scanBelow ? low : 0; i < (scanBelow ? last + 1 : n); i++) {
      if (!scanBelow && i == low) {
        i = last;
        continue;
      }
      int vertex = index.at[i];
      boolean wantTail = scanBelow != tailBelow;
      for (int k = neighbours.start(vertex); k < neighbours.end(vertex); k++) {
        int arc = neighbours.edge(k);
        if (tree[arc] || (problem.tail()[arc] == vertex) != wantTail) {
          continue;
        }
        int other = index.last[neighbours.other(k)];
        boolean otherBelow = low <= other && other <= last;
        if (otherBelow != scanBelow) {
          int slack = problem.slack(arc, rank);
          if (slack < least) {
            least = slack;
            best = arc;
            if (slack == 0) {
              return best;
            }
          }
        }
      }
    }
    return best;
  }

  private void move(int below, int by) {
    if (by == 0) {
      return;
    }
    int low = index.low[below];
    int last = index.last[below];
    int n = problem.vertices();
    if (last - low + 1 <= n / 2) {
      for (int i = low; i <= last; i++) {
        rank[index.at[i]] += by;
      }
    } else {
      for (int i = 0; i < low; i++) {
        rank[index.at[i]] -= by;
      }
      for (int i = last + 1; i < n; i++) {
        rank[index.at[i]] -= by;
      }
    }
  }

  /** Changes the cut values from {@code vertex} up to the first vertex over {@code other} too. */
  private int raise(int vertex, int other, int value, boolean fromTail) {
    int v = vertex;
    while (!index.within(other, v)) {
      int arc = index.parentArc[v];
      boolean up = problem.tail()[arc] == v;
      cut[arc] += up == fromTail ? value : -value;
      v = index.parent(v);
    }
    return v;
  }
}
