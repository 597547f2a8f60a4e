package dev.signalbox.layout.rank;

import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Net;
import java.util.Arrays;

/** Phase 2: which column each vertex stands in. */
public final class Ranking {
  private Ranking() {}

  /**
   * Ranks from 0, at least 1 apart along every arc, the entry alone at 0 if it is a bar, else not
   * right of any other vertex.
   *
   * <p>Precondition: the arcs have no cycle and none of them leads to the entry.
   */
  public static int[] of(Net net, Arcs arcs) {
    Arcs all = withEntryFirst(net, arcs);
    int[] length = new int[all.tail().length];
    Arrays.fill(length, 1);
    if (!net.entryBar()) {
      Arrays.fill(length, arcs.tail().length, length.length, 0);
    }
    int[] weight = new int[length.length];
    Arrays.fill(weight, 0, arcs.tail().length, 1);
    int[] rank =
        NetworkSimplex.rank(RankProblem.of(net.vertices(), all.tail(), all.head(), length, weight));
    int least = Arrays.stream(rank).min().orElse(0);
    Arrays.setAll(rank, v -> rank[v] - least);
    return rank;
  }

  /** Adds arcs from the entry to every vertex no arc leads to. */
  private static Arcs withEntryFirst(Net net, Arcs arcs) {
    if (net.entry() < 0) {
      return arcs;
    }
    boolean[] reached = new boolean[net.vertices()];
    reached[net.entry()] = true;
    for (int head : arcs.head()) {
      reached[head] = true;
    }
    int missing = 0;
    for (boolean r : reached) {
      missing += r ? 0 : 1;
    }
    int m = arcs.tail().length;
    int[] tail = Arrays.copyOf(arcs.tail(), m + missing);
    int[] head = Arrays.copyOf(arcs.head(), m + missing);
    for (int v = 0; v < reached.length; v++) {
      if (!reached[v]) {
        tail[m] = net.entry();
        head[m++] = v;
      }
    }
    return new Arcs(tail, head);
  }
}
