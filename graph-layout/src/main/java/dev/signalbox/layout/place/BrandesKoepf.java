package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * Phase 4: heights by the four alignments of Brandes and Köpf, "Fast and Simple Horizontal
 * Coordinate Assignment" (2001), each item at the middle of its two median heights; or, in nets
 * where that bends many long edges, the straightest of the four.
 */
public final class BrandesKoepf {
  private static final double LEVEL = 1e-6;
  private static final double BENT_SHARE = 0.1;

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
    double[] chosen = straighter(layered, y, four);
    separate(layered, order, gaps, chosen);
    return chosen;
  }

  /** The mean, unless one of the four bends far fewer edges. */
  private static double[] straighter(Layered layered, double[] mean, double[][] four) {
    double[] chosen = mean;
    int fewest = bent(layered, mean) - (int) (BENT_SHARE * layered.chains().length);
    for (double[] single : four) {
      int bent = bent(layered, single);
      if (bent < fewest) {
        fewest = bent;
        chosen = single;
      }
    }
    return chosen;
  }

  /** Steps between two passing points of one edge that are not level. */
  private static int bent(Layered layered, double[] y) {
    int bent = 0;
    for (int[] chain : layered.chains()) {
      for (int s = 1; s + 2 < chain.length; s++) {
        bent += Math.abs(y[chain[s]] - y[chain[s + 1]]) > LEVEL ? 1 : 0;
      }
    }
    return bent;
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
