package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * Heights for aligned blocks, as close together as the gaps allow: blocks are placed inside
 * classes, then classes are moved together, in the corrected form of Brandes, Walter and Zink,
 * "Erratum: Fast and Simple Horizontal Coordinate Assignment" (2020).
 */
final class Compaction {
  private final Layered layered;
  private final Order order;
  private final Gaps gaps;
  private final Alignment blocks;
  private final boolean fromLeft;
  private final boolean fromTop;
  private final int[] sink;
  private final double[] shift;
  private final double[] height;

  private Compaction(
      Layered layered,
      Order order,
      Gaps gaps,
      Alignment blocks,
      boolean fromLeft,
      boolean fromTop) {
    this.layered = layered;
    this.order = order;
    this.gaps = gaps;
    this.blocks = blocks;
    this.fromLeft = fromLeft;
    this.fromTop = fromTop;
    sink = new int[layered.items()];
    Arrays.setAll(sink, i -> i);
    shift = new double[layered.items()];
    Arrays.fill(shift, Double.POSITIVE_INFINITY);
    height = new double[layered.items()];
  }

  /** The height of each item; packed towards the top or, if not {@code fromTop}, the bottom. */
  static double[] heights(
      Layered layered,
      Order order,
      Gaps gaps,
      Alignment blocks,
      boolean fromLeft,
      boolean fromTop) {
    Compaction compaction = new Compaction(layered, order, gaps, blocks, fromLeft, fromTop);
    compaction.placeBlocks();
    compaction.shiftClasses();
    return compaction.result();
  }

  /** The item before {@code item} in its row, seen from where packing starts, or -1. */
  private int before(int item) {
    int[] row = order.rows()[layered.layer()[item]];
    int at = order.position()[item] + (fromTop ? -1 : 1);
    return at < 0 || at >= row.length ? -1 : row[at];
  }

  private double gap(int before, int item) {
    return fromTop ? gaps.between(layered, before, item) : gaps.between(layered, item, before);
  }

  /** Visits blocks after all blocks before them. */
  private void placeBlocks() {
    int items = layered.items();
    int[] missing = new int[items];
    int[] after = new int[items];
    Arrays.fill(after, -1);
    for (int item = 0; item < items; item++) {
      int before = before(item);
      if (before >= 0) {
        after[before] = item;
        missing[blocks.root()[item]]++;
      }
    }
    int[] queue = new int[items];
    int end = 0;
    for (int item = 0; item < items; item++) {
      if (blocks.root()[item] == item && missing[item] == 0) {
        queue[end++] = item;
      }
    }
    for (int i = 0; i < end; i++) {
      int root = queue[i];
      place(root);
      int item = root;
      do {
        int below = after[item];
        if (below >= 0 && --missing[blocks.root()[below]] == 0) {
          queue[end++] = blocks.root()[below];
        }
        item = blocks.next()[item];
      } while (item != root);
    }
  }

  private void place(int root) {
    int item = root;
    do {
      int before = before(item);
      if (before >= 0) {
        int other = blocks.root()[before];
        if (sink[root] == root) {
          sink[root] = sink[other];
        }
        if (sink[root] == sink[other]) {
          height[root] = Math.max(height[root], height[other] + gap(before, item));
        }
      }
      item = blocks.next()[item];
    } while (item != root);
    for (int member = blocks.next()[root]; member != root; member = blocks.next()[member]) {
      height[member] = height[root];
      sink[member] = sink[root];
    }
  }

  private int first(int[] row) {
    return row[fromTop ? 0 : row.length - 1];
  }

  private void shiftClasses() {
    int layers = layered.layers();
    for (int i = 0; i < layers; i++) {
      int layer = fromLeft ? i : layers - 1 - i;
      int item = first(order.rows()[layer]);
      if (sink[item] == item) {
        if (shift[item] == Double.POSITIVE_INFINITY) {
          shift[item] = 0;
        }
        follow(item);
      }
    }
  }

  /** Walks along the far border of the class of {@code start}, pushing the classes behind it. */
  private void follow(int start) {
    int item = start;
    while (true) {
      int root = blocks.root()[item];
      while (blocks.next()[item] != root) {
        item = blocks.next()[item];
        int before = before(item);
        if (before >= 0) {
          int other = sink[before];
          shift[other] =
              Math.min(
                  shift[other],
                  shift[sink[item]] + height[item] - height[before] - gap(before, item));
        }
      }
      int[] row = order.rows()[layered.layer()[item]];
      int at = order.position()[item] + (fromTop ? 1 : -1);
      if (at < 0 || at >= row.length || sink[row[at]] != sink[item]) {
        return;
      }
      item = row[at];
    }
  }

  private double[] result() {
    double[] result = new double[height.length];
    for (int item = 0; item < result.length; item++) {
      double by = shift[sink[item]];
      double value = height[item] + (by == Double.POSITIVE_INFINITY ? 0 : by);
      result[item] = fromTop ? value : -value;
    }
    return result;
  }
}
