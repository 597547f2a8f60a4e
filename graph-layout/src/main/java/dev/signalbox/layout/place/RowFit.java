package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;

/** Restores the gaps inside rows, moving items as little as possible. */
final class RowFit {
  private final Layered layered;
  private final Order order;
  private final Gaps gaps;
  private final Isotonic isotonic;
  private final double[] wish;
  private final double[] gap;
  private final double[] pull;

  RowFit(Layered layered, Order order, Gaps gaps) {
    this.layered = layered;
    this.order = order;
    this.gaps = gaps;
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
   * Fits the heights of one row.
   *
   * @param vertexPull how much more strongly boxes hold to their height than passing edges do
   */
  void row(int layer, double[] y, double vertexPull) {
    int[] row = order.rows()[layer];
    for (int i = 0; i < row.length; i++) {
      wish[i] = y[row[i]];
      pull[i] = layered.isVertex(row[i]) ? vertexPull : 1;
      gap[i] = i > 0 ? gaps.between(layered, row[i - 1], row[i]) : 0;
    }
    isotonic.fit(wish, gap, pull, row.length);
    for (int i = 0; i < row.length; i++) {
      y[row[i]] = wish[i];
    }
  }
}
