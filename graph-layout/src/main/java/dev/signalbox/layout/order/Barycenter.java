package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import java.util.Arrays;

/** Sorts rows by the mean position of their neighbours in the row before. */
final class Barycenter {
  private final Steps steps;
  private final Order order;
  private final long[] keys;
  private final int[] old;

  Barycenter(Layered layered, Order order) {
    steps = layered.steps();
    this.order = order;
    int widest = 0;
    for (int[] row : order.rows()) {
      widest = Math.max(widest, row.length);
    }
    keys = new long[widest];
    old = new int[widest];
  }

  /** One pass over all rows, from left to right or back; ties keep their order. */
  void sweep(boolean rightwards) {
    int layers = order.rows().length;
    for (int i = 1; i < layers; i++) {
      sort(rightwards ? i : layers - 1 - i, rightwards);
    }
  }

  private void sort(int layer, boolean byLeft) {
    int[] row = order.rows()[layer];
    int[] start = byLeft ? steps.leftStart() : steps.rightStart();
    int[] other = byLeft ? steps.left() : steps.right();
    int[] position = order.position();
    float last = 0;
    for (int i = 0; i < row.length; i++) {
      int item = row[i];
      int degree = start[item + 1] - start[item];
      if (degree > 0) {
        int sum = 0;
        for (int k = start[item]; k < start[item + 1]; k++) {
          sum += position[other[k]];
        }
        last = (float) sum / degree;
      }
      keys[i] = (long) Float.floatToIntBits(last) << 32 | i;
    }
    Arrays.sort(keys, 0, row.length);
    System.arraycopy(row, 0, old, 0, row.length);
    for (int i = 0; i < row.length; i++) {
      row[i] = old[(int) keys[i]];
      position[row[i]] = i;
    }
  }
}
