package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * Chains items with a median neighbour in the row before into blocks that will share one height.
 *
 * @param root the first item of the block of each item
 * @param next the next item of the block of each item, the root again after the last
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
record Alignment(int[] root, int[] next) {
  /**
   * Blocks that run from layer to layer in the given direction and do not cross each other.
   *
   * @param fromLeft whether blocks start at their left end
   * @param fromTop whether the upper of two medians comes first
   */
  static Alignment of(
      Layered layered, Order order, InnerSteps inner, boolean fromLeft, boolean fromTop) {
    Steps steps = layered.steps();
    int[] start = fromLeft ? steps.leftStart() : steps.rightStart();
    int[] other = fromLeft ? steps.left() : steps.right();
    int[] position = order.position();
    int[] root = new int[layered.items()];
    Arrays.setAll(root, i -> i);
    int[] next = root.clone();
    int[] ends = new int[steps.count()];
    for (int i = 0; i < layered.layers(); i++) {
      int layer = fromLeft ? i : layered.layers() - 1 - i;
      int[] row = order.rows()[layer];
      int reached = fromTop ? -1 : Integer.MAX_VALUE;
      for (int k = 0; k < row.length; k++) {
        int item = row[fromTop ? k : row.length - 1 - k];
        int degree = start[item + 1] - start[item];
        if (degree == 0) {
          continue;
        }
        sort(other, start[item], degree, position, ends);
        int low = ends[(degree - 1) / 2];
        int high = ends[degree / 2];
        int[] before = order.rows()[fromLeft ? layer - 1 : layer + 1];
        for (int turn = 0; turn < (low == high ? 1 : 2) && next[item] == item; turn++) {
          int at = (turn == 0) == fromTop ? low : high;
          int neighbour = before[at];
          boolean free = fromTop ? reached < at : reached > at;
          if (free && !inner.crossed(neighbour, item, fromLeft)) {
            next[neighbour] = item;
            root[item] = root[neighbour];
            next[item] = root[item];
            reached = at;
          }
        }
      }
    }
    return new Alignment(root, next);
  }

  private static void sort(int[] other, int from, int count, int[] position, int[] ends) {
    for (int k = 0; k < count; k++) {
      ends[k] = position[other[from + k]];
    }
    if (count > 1) {
      Arrays.sort(ends, 0, count);
    }
  }
}
