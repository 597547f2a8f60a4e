package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import java.util.Arrays;

/** Counts crossings between neighbouring layers with an accumulator tree, O(steps log width). */
public final class CrossingCounter {
  private final Steps steps;
  private final Order order;
  private final int[] tree;

  /** A counter for {@code order}, which may change between calls. */
  public CrossingCounter(Layered layered, Order order) {
    steps = layered.steps();
    this.order = order;
    int widest = 0;
    for (int[] row : order.rows()) {
      widest = Math.max(widest, row.length);
    }
    tree = new int[widest + 1];
  }

  /** Crossings of the whole order. */
  public long total() {
    long sum = 0;
    for (int layer = 0; layer + 1 < order.rows().length; layer++) {
      sum += between(layer);
    }
    return sum;
  }

  /** Crossings between {@code layer} and the next. */
  public long between(int layer) {
    int width = order.rows()[layer + 1].length;
    Arrays.fill(tree, 0, width + 1, 0);
    int[] start = steps.rightStart();
    int[] right = steps.right();
    int[] position = order.position();
    long crossings = 0;
    int seen = 0;
    for (int item : order.rows()[layer]) {
      for (int k = start[item]; k < start[item + 1]; k++) {
        int sum = 0;
        for (int i = position[right[k]] + 1; i > 0; i -= i & -i) {
          sum += tree[i];
        }
        crossings += seen - sum;
      }
      for (int k = start[item]; k < start[item + 1]; k++) {
        for (int i = position[right[k]] + 1; i <= width; i += i & -i) {
          tree[i]++;
        }
        seen++;
      }
    }
    return crossings;
  }
}
