package dev.signalbox.layout.net;

/**
 * Steps between neighbouring layers, packed: the items right of {@code v} are {@code
 * right[rightStart[v]] .. right[rightStart[v + 1] - 1]}, those left of it likewise.
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Steps(int[] leftStart, int[] left, int[] rightStart, int[] right) {
  /** Packs the steps of {@code chains} between {@code items}; linear time. */
  public static Steps of(int items, int[][] chains) {
    int[] leftStart = new int[items + 1];
    int[] rightStart = new int[items + 1];
    for (int[] chain : chains) {
      for (int i = 0; i + 1 < chain.length; i++) {
        rightStart[chain[i] + 1]++;
        leftStart[chain[i + 1] + 1]++;
      }
    }
    for (int i = 0; i < items; i++) {
      leftStart[i + 1] += leftStart[i];
      rightStart[i + 1] += rightStart[i];
    }
    int[] left = new int[leftStart[items]];
    int[] right = new int[rightStart[items]];
    int[] fillLeft = leftStart.clone();
    int[] fillRight = rightStart.clone();
    for (int[] chain : chains) {
      for (int i = 0; i + 1 < chain.length; i++) {
        right[fillRight[chain[i]]++] = chain[i + 1];
        left[fillLeft[chain[i + 1]]++] = chain[i];
      }
    }
    return new Steps(leftStart, left, rightStart, right);
  }

  /** Number of steps. */
  public int count() {
    return left.length;
  }
}
