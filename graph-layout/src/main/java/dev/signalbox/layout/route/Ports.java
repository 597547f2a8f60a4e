package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Turning;

/**
 * Where edges touch their boxes.
 *
 * @param atLeft for each edge its height where it leaves the right side of its left end
 * @param atRight for each edge its height where it meets the left side of its right end
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Ports(double[] atLeft, double[] atRight) {
  /** Distance edges keep from the corners of a box. */
  public static final double CORNER = 4;

  /**
   * Spreads the edges of every side about its middle, as far as there is room where an edge turns
   * back; a bar's edges leave it at the height of their next item instead.
   *
   * @param y the line through each item
   * @param inGap wanted distance on left sides, 0 to share the middle
   * @param outGap wanted distance on right sides, 0 to share the middle
   */
  public static Ports of(Layered layered, Sides sides, double[] y, double inGap, double outGap) {
    double[] atLeft = new double[layered.chains().length];
    double[] atRight = new double[layered.chains().length];
    for (int v = 0; v < layered.net().vertices(); v++) {
      double room = Math.max(0, layered.net().height()[v] - 2 * CORNER);
      boolean turns = layered.net().turning()[v] != Turning.NONE;
      double out = turns ? room : outGap;
      double in = turns ? room : inGap;
      spread(sides.rightStart(), sides.right(), v, y[v], room, out, atLeft);
      spread(sides.leftStart(), sides.left(), v, y[v], room, in, atRight);
    }
    if (layered.net().entryBar()) {
      int entry = layered.net().entry();
      for (int k = sides.rightStart()[entry]; k < sides.rightStart()[entry + 1]; k++) {
        int edge = sides.right()[k];
        atLeft[edge] = y[layered.chains()[edge][1]];
      }
    }
    return new Ports(atLeft, atRight);
  }

  private static void spread(
      int[] start, int[] edges, int vertex, double middle, double room, double gap, double[] at) {
    int from = start[vertex];
    int count = start[vertex + 1] - from;
    double step = count > 1 ? Math.min(gap, room / (count - 1)) : 0;
    for (int i = 0; i < count; i++) {
      at[edges[from + i]] = middle + (i - (count - 1) / 2.0) * step;
    }
  }
}
