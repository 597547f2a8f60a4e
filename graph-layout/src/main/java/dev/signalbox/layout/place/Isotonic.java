package dev.signalbox.layout.place;

/**
 * Moves the items of one row as little as possible (least weighted squares) so that neighbours keep
 * their distance: pool adjacent violators, linear time.
 */
public final class Isotonic {
  private final double[] value;
  private final double[] weight;
  private final int[] count;

  /** Work space for rows of at most {@code widest} items. */
  public Isotonic(int widest) {
    value = new double[widest];
    weight = new double[widest];
    count = new int[widest];
  }

  /**
   * Fits {@code wish[0..n-1]} in place.
   *
   * @param gap {@code gap[i]} is the least distance from item {@code i - 1} to item {@code i}
   * @param pull how strongly each item holds to its wish, above 0
   */
  public void fit(double[] wish, double[] gap, double[] pull, int n) {
    int pools = 0;
    double offset = 0;
    for (int i = 0; i < n; i++) {
      offset += i > 0 ? gap[i] : 0;
      value[pools] = wish[i] - offset;
      weight[pools] = pull[i];
      count[pools] = 1;
      pools++;
      while (pools > 1 && value[pools - 2] > value[pools - 1]) {
        merge(--pools);
      }
    }
    offset = 0;
    int i = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < count[pool]; k++, i++) {
        offset += i > 0 ? gap[i] : 0;
        wish[i] = value[pool] + offset;
      }
    }
  }

  private void merge(int upper) {
    int lower = upper - 1;
    double sum = weight[lower] + weight[upper];
    value[lower] = (value[lower] * weight[lower] + value[upper] * weight[upper]) / sum;
    weight[lower] = sum;
    count[lower] += count[upper];
  }
}
