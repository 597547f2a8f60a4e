package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * Phase 4: heights by the four alignments of Brandes and Köpf, "Fast and Simple Horizontal
 * Coordinate Assignment" (2001), each item at the middle of its two median heights.
 */
public final class BrandesKoepf {
  private BrandesKoepf() {}

  /**
   * The height of the line through each item.
   *
   * <p>Postcondition: rows keep their order and the distances of {@code gaps}. Linear time but for
   * sorting neighbours.
   */
  public static double[] heights(Layered layered, Order order, Gaps gaps) {
    InnerSteps inner = InnerSteps.of(layered, order);
    double[][] four = new double[4][];
    for (int i = 0; i < 4; i++) {
      boolean fromLeft = i % 2 == 0;
      boolean fromTop = i < 2;
      Alignment blocks = Alignment.of(layered, order, inner, fromLeft, fromTop);
      four[i] = Compaction.heights(layered, order, gaps, blocks, fromLeft, fromTop);
    }
    alignToNarrowest(four);
    double[] y = new double[layered.items()];
    double[] values = new double[4];
    for (int item = 0; item < y.length; item++) {
      for (int i = 0; i < 4; i++) {
        values[i] = four[i][item];
      }
      Arrays.sort(values);
      y[item] = (values[1] + values[2]) / 2;
    }
    separate(layered, order, gaps, y);
    return y;
  }

  private static void alignToNarrowest(double[][] four) {
    double[] low = new double[4];
    double[] high = new double[4];
    int narrowest = 0;
    for (int i = 0; i < 4; i++) {
      low[i] = Arrays.stream(four[i]).min().orElse(0);
      high[i] = Arrays.stream(four[i]).max().orElse(0);
      if (high[i] - low[i] < high[narrowest] - low[narrowest]) {
        narrowest = i;
      }
    }
    for (int i = 0; i < 4; i++) {
      double by = i < 2 ? low[narrowest] - low[i] : high[narrowest] - high[i];
      for (int item = 0; item < four[i].length; item++) {
        four[i][item] += by;
      }
    }
  }

  /** Restores the gaps that rounding, or classes without a common layer, may have left short. */
  private static void separate(Layered layered, Order order, Gaps gaps, double[] y) {
    RowFit fit = new RowFit(layered, order, gaps);
    for (int layer = 0; layer < layered.layers(); layer++) {
      fit.row(layer, y, 1);
    }
  }
}
