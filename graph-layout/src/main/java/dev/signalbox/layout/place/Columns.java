package dev.signalbox.layout.place;

import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.net.Layered;
import java.util.Arrays;

/**
 * Where each layer stands.
 *
 * @param left left side of each layer
 * @param width width of each layer
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Columns(double[] left, double[] width) {
  private static final double PLATE_SHARE = 0.6;
  private static final double FLATTEN = 0.1;
  private static final double WIDEST = 2.5;

  /**
   * Columns far enough apart that no step between them climbs too steeply, but not so far that the
   * gaps make the drawing much wider than high.
   */
  public static Columns sloped(Layered layered, double[] y, LayoutOptions options) {
    double[] climb = climb(layered, y);
    double height = Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
    double sum = Arrays.stream(climb).sum();
    double share = sum == 0 ? 0 : Math.min(FLATTEN, WIDEST * height / sum);
    return of(layered, Arrays.stream(climb).map(c -> share * c).toArray(), options);
  }

  /**
   * Columns as wide as their widest item.
   *
   * @param needed the least distance after each layer; that after a bar's plates is fixed
   */
  public static Columns of(Layered layered, double[] needed, LayoutOptions options) {
    int layers = layered.layers();
    double[] left = new double[layers];
    double[] width = new double[layers];
    boolean[] platesOnly = new boolean[layers];
    Arrays.fill(platesOnly, true);
    for (int item = 0; item < layered.items(); item++) {
      int layer = layered.layer()[item];
      if (layered.isVertex(item)) {
        platesOnly[layer] = false;
        width[layer] = Math.max(width[layer], layered.net().width()[item]);
      } else if (!layered.isPoint(item)) {
        double plate = layered.net().plates()[layered.edge()[item]].width();
        width[layer] = Math.max(width[layer], plate);
      }
    }
    for (int layer = 1; layer < layers; layer++) {
      boolean besideBar = layer == 1 && layered.net().entryBar() && platesOnly[1];
      boolean atPlates = platesOnly[layer] || platesOnly[layer - 1];
      double gap =
          besideBar
              ? options.plateGap()
              : atPlates ? options.layerGap() * PLATE_SHARE : options.layerGap();
      left[layer] =
          left[layer - 1] + width[layer - 1] + (besideBar ? gap : Math.max(gap, needed[layer - 1]));
    }
    return new Columns(left, width);
  }

  /** The greatest climb of a step after each layer. */
  private static double[] climb(Layered layered, double[] y) {
    double[] climb = new double[layered.layers()];
    for (int[] chain : layered.chains()) {
      for (int s = 0; s + 1 < chain.length; s++) {
        int layer = layered.layer()[chain[s]];
        climb[layer] = Math.max(climb[layer], Math.abs(y[chain[s + 1]] - y[chain[s]]));
      }
    }
    return climb;
  }

  /** The right side of {@code layer}. */
  public double right(int layer) {
    return left[layer] + width[layer];
  }
}
