package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Sorts rows by the mean or median position of their neighbours in the row before. */
final class Sweep {
  private static final float NOISE = 0.02f;

  private final Steps steps;
  private final Order order;
  private final Siblings siblings;
  private final long[] sorted;
  private final float[] key;
  private final int[] old;
  private final int[] medians;

  Sweep(Layered layered, Order order, Siblings siblings) {
    steps = layered.steps();
    this.order = order;
    this.siblings = siblings;
    int widest = 0;
    for (int[] row : order.rows()) {
      widest = Math.max(widest, row.length);
    }
    sorted = new long[widest];
    key = new float[widest];
    old = new int[widest];
    medians = new int[steps.count()];
  }

  /**
   * One pass over all rows, from left to right or back; ties keep their order unless there is
   * {@code noise}.
   */
  void pass(boolean rightwards, boolean median, @Nullable Random noise) {
    int layers = order.rows().length;
    for (int i = 1; i < layers; i++) {
      int layer = rightwards ? i : layers - 1 - i;
      keys(layer, rightwards, median);
      if (noise != null) {
        for (int k = 0; k < order.rows()[layer].length; k++) {
          key[k] += noise.nextFloat() * NOISE;
        }
      }
      sort(layer);
      siblings.restore(order, layer);
    }
  }

  private void keys(int layer, boolean byLeft, boolean median) {
    int[] row = order.rows()[layer];
    int[] start = byLeft ? steps.leftStart() : steps.rightStart();
    int[] other = byLeft ? steps.left() : steps.right();
    int known = -1;
    for (int i = 0; i < row.length; i++) {
      int from = start[row[i]];
      int to = start[row[i] + 1];
      if (from < to) {
        key[i] = median && to - from > 1 ? median(other, from, to) : mean(other, from, to);
        float before = known < 0 ? key[i] : key[known];
        Arrays.fill(key, known + 1, i, (before + key[i]) / 2);
        known = i;
      }
    }
    Arrays.fill(key, known + 1, row.length, known < 0 ? 0 : key[known]);
  }

  private float mean(int[] other, int from, int to) {
    int sum = 0;
    for (int k = from; k < to; k++) {
      sum += order.position()[other[k]];
    }
    return (float) sum / (to - from);
  }

  /** The weighted median of Gansner and others. */
  private float median(int[] other, int from, int to) {
    int count = to - from;
    for (int k = 0; k < count; k++) {
      medians[k] = order.position()[other[from + k]];
    }
    Arrays.sort(medians, 0, count);
    int middle = count / 2;
    if (count % 2 == 1) {
      return medians[middle];
    }
    if (count == 2) {
      return (medians[0] + medians[1]) / 2f;
    }
    float left = medians[middle - 1] - medians[0];
    float right = medians[count - 1] - medians[middle];
    return left + right == 0
        ? (medians[middle - 1] + medians[middle]) / 2f
        : (medians[middle - 1] * right + medians[middle] * left) / (left + right);
  }

  private void sort(int layer) {
    int[] row = order.rows()[layer];
    for (int i = 0; i < row.length; i++) {
      sorted[i] = (long) Float.floatToIntBits(key[i]) << 32 | i;
    }
    Arrays.sort(sorted, 0, row.length);
    System.arraycopy(row, 0, old, 0, row.length);
    for (int i = 0; i < row.length; i++) {
      row[i] = old[(int) sorted[i]];
      order.position()[row[i]] = i;
    }
  }
}
