package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * Where edges touch their boxes.
 *
 * @param atLeft for each edge its height where it leaves the right side of its left end
 * @param atRight for each edge its height where it meets the left side of its right end
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Ports(double[] atLeft, double[] atRight) {
  private static final double CORNER = 4;

  /**
   * Spreads the edges of every side in the order of their next items, so that edges of one side do
   * not cross each other.
   *
   * @param y the line through each item
   * @param inGap wanted distance on left sides, 0 to share the middle
   * @param outGap wanted distance on right sides, 0 to share the middle
   */
  public static Ports of(Layered layered, Order order, double[] y, double inGap, double outGap) {
    int edges = layered.chains().length;
    double[] atLeft = new double[edges];
    double[] atRight = new double[edges];
    int[] leftEnd = new int[edges];
    int[] rightEnd = new int[edges];
    int[] leftNext = new int[edges];
    int[] rightNext = new int[edges];
    for (int e = 0; e < edges; e++) {
      int[] chain = layered.chains()[e];
      leftEnd[e] = chain[0];
      leftNext[e] = order.position()[chain[1]];
      rightEnd[e] = chain[chain.length - 1];
      rightNext[e] = order.position()[chain[chain.length - 2]];
    }
    spread(layered, leftEnd, leftNext, y, outGap, atLeft);
    spread(layered, rightEnd, rightNext, y, inGap, atRight);
    if (layered.net().entryBar()) {
      for (int e = 0; e < edges; e++) {
        if (leftEnd[e] == layered.net().entry()) {
          atLeft[e] = y[layered.chains()[e][1]];
        }
      }
    }
    return new Ports(atLeft, atRight);
  }

  private static void spread(
      Layered layered, int[] end, int[] next, double[] y, double gap, double[] at) {
    int vertices = layered.net().vertices();
    int[] start = new int[vertices + 1];
    for (int vertex : end) {
      start[vertex + 1]++;
    }
    for (int v = 0; v < vertices; v++) {
      start[v + 1] += start[v];
    }
    int[] fill = start.clone();
    long[] sorted = new long[end.length];
    for (int e = 0; e < end.length; e++) {
      sorted[fill[end[e]]++] = (long) next[e] << 32 | e;
    }
    for (int v = 0; v < vertices; v++) {
      int count = start[v + 1] - start[v];
      Arrays.sort(sorted, start[v], start[v + 1]);
      double room = Math.max(0, layered.net().height()[v] - 2 * CORNER);
      double step = count > 1 ? Math.min(gap, room / (count - 1)) : 0;
      for (int i = 0; i < count; i++) {
        at[(int) sorted[start[v] + i]] = y[v] + (i - (count - 1) / 2.0) * step;
      }
    }
  }
}
