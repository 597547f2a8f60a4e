package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Items of one row that are to stand in a wanted order, because edges with ranks lead to them from
 * one vertex. Every item is in one group at most; the entry's group comes first.
 */
public final class Siblings {
  private final Layered layered;
  private final List<int[]> groups;
  private final int[] before;
  private final int[] after;

  private Siblings(Layered layered, List<int[]> groups) {
    this.layered = layered;
    this.groups = groups;
    before = new int[layered.items()];
    after = new int[layered.items()];
    Arrays.fill(before, -1);
    Arrays.fill(after, -1);
    for (int[] group : groups) {
      for (int i = 1; i < group.length; i++) {
        before[group[i]] = group[i - 1];
        after[group[i - 1]] = group[i];
      }
    }
  }

  /** No wanted order. */
  public static Siblings none(Layered layered) {
    return new Siblings(layered, List.of());
  }

  /** The order that the ranks of the net ask for among edges that run from left to right. */
  public static Siblings of(Layered layered) {
    Net net = layered.net();
    List<Integer> ranked = new ArrayList<>();
    for (int e = 0; e < net.edges(); e++) {
      if (net.rank()[e] != Integer.MAX_VALUE && !layered.turned()[e]) {
        ranked.add(e);
      }
    }
    ranked.sort(
        Comparator.<Integer>comparingInt(e -> net.from()[e] == net.entry() ? -1 : net.from()[e])
            .thenComparingInt(e -> net.rank()[e]));
    boolean[] taken = new boolean[layered.items()];
    List<int[]> groups = new ArrayList<>();
    int from = 0;
    while (from < ranked.size()) {
      int source = net.from()[ranked.get(from)];
      int[] group = new int[ranked.size() - from];
      int size = 0;
      int at = from;
      for (; at < ranked.size() && net.from()[ranked.get(at)] == source; at++) {
        int item = layered.chains()[ranked.get(at)][1];
        if (!taken[item]) {
          taken[item] = true;
          group[size++] = item;
        }
      }
      if (size > 1) {
        groups.add(Arrays.copyOf(group, size));
      }
      from = at;
    }
    return new Siblings(layered, groups);
  }

  /** Whether nothing is wanted. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The item that must stand above {@code item}, or -1. */
  int before(int item) {
    return before[item];
  }

  /** The item that must stand below {@code item}, or -1. */
  int after(int item) {
    return after[item];
  }

  /** Puts the members of every group of {@code layer} in order on the places they have. */
  void restore(Order order, int layer) {
    for (int[] group : groups) {
      if (layered.layer()[group[0]] == layer) {
        int[] places = Arrays.stream(group).map(item -> order.position()[item]).sorted().toArray();
        for (int i = 0; i < group.length; i++) {
          order.rows()[layer][places[i]] = group[i];
          order.position()[group[i]] = places[i];
        }
      }
    }
  }

  /** The same for all layers. */
  void restore(Order order) {
    if (!isEmpty()) {
      for (int layer = 0; layer < layered.layers(); layer++) {
        restore(order, layer);
      }
    }
  }
}
