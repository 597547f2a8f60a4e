package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Steps;
import dev.signalbox.layout.order.Order;

/** Heights by pulling every item towards the mean of its neighbours, row by row. */
public final class Relaxation {
  private static final int PASSES = 8;

  private final Layered layered;
  private final Order order;
  private final Gaps gaps;
  private final double[] y;
  private final Isotonic isotonic;
  private final double[] wish;
  private final double[] gap;
  private final double[] pull;

  private Relaxation(Layered layered, Order order, Gaps gaps) {
    this.layered = layered;
    this.order = order;
    this.gaps = gaps;
    y = new double[layered.items()];
    int widest = 0;
    for (int[] row : order.rows()) {
      widest = Math.max(widest, row.length);
    }
    isotonic = new Isotonic(widest);
    wish = new double[widest];
    gap = new double[widest];
    pull = new double[widest];
  }

  /**
   * The height of the line through each item.
   *
   * <p>Postcondition: rows keep their order and the distances of {@code gaps}.
   */
  public static double[] heights(Layered layered, Order order, Gaps gaps) {
    Relaxation relaxation = new Relaxation(layered, order, gaps);
    int layers = layered.layers();
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 0; i < layers; i++) {
        relaxation.row(pass % 2 == 0 ? i : layers - 1 - i, pass % 2 == 0, pass == 0);
      }
    }
    return relaxation.y;
  }

  private void row(int layer, boolean byLeft, boolean first) {
    int[] row = order.rows()[layer];
    Steps steps = layered.steps();
    int[] start = byLeft ? steps.leftStart() : steps.rightStart();
    int[] other = byLeft ? steps.left() : steps.right();
    for (int i = 0; i < row.length; i++) {
      int item = row[i];
      int degree = start[item + 1] - start[item];
      double sum = 0;
      for (int k = start[item]; k < start[item + 1]; k++) {
        sum += y[other[k]];
      }
      wish[i] = degree > 0 ? sum / degree : y[item];
      pull[i] = first || degree > 0 ? 1 : 0.25;
      gap[i] = i > 0 ? gaps.between(layered, row[i - 1], item) : 0;
    }
    isotonic.fit(wish, gap, pull, row.length);
    for (int i = 0; i < row.length; i++) {
      y[row[i]] = wish[i];
    }
  }
}
