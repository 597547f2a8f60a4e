package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import java.util.Arrays;

/**
 * The heights at which edges leave and enter layers. Step {@code s} of edge {@code e}, from its
 * item {@code s} to the next, has number {@code first[e] + s}; it leaves the right side of one
 * layer at {@code leave} and enters the left side of the next at {@code arrive}.
 *
 * <p>Strands along one side of a layer are kept in the order of the rows, and off the boxes of the
 * layer. As long as every strand stays between its neighbours, two edges cross between two layers
 * only if their items are in different order there, once, and nowhere else.
 */
final class Strands {
  private final Layered layered;
  private final double[] y;
  private final double margin;
  private final int[] first;
  private final Side leave;
  private final Side arrive;

  Strands(Layered layered, Order order, double[] y, Sides sides, Ports ports, double margin) {
    this.layered = layered;
    this.y = y;
    this.margin = margin;
    int[][] chains = layered.chains();
    first = new int[chains.length + 1];
    for (int e = 0; e < chains.length; e++) {
      first[e + 1] = first[e] + chains[e].length - 1;
    }
    leave = new Side(first[chains.length]);
    arrive = new Side(first[chains.length]);
    for (int e = 0; e < chains.length; e++) {
      int[] chain = chains[e];
      for (int s = 0; s + 1 < chain.length; s++) {
        leave.y[first[e] + s] = s == 0 ? ports.atLeft()[e] : y[chain[s]];
        boolean last = s + 2 == chain.length;
        arrive.y[first[e] + s] = last ? ports.atRight()[e] : y[chain[s + 1]];
      }
    }
    int[] step = new int[layered.items()];
    for (int e = 0; e < chains.length; e++) {
      for (int s = 1; s + 1 < chains[e].length; s++) {
        step[chains[e][s]] = first[e] + s;
      }
    }
    for (int[] row : order.rows()) {
      line(row, sides.rightStart(), sides.right(), step, true);
      line(row, sides.leftStart(), sides.left(), step, false);
    }
  }

  /** One side of all layers. */
  private static final class Side {
    final double[] y;
    final int[] above;
    final int[] below;
    final double[] top;
    final double[] bottom;

    Side(int strands) {
      y = new double[strands];
      above = new int[strands];
      below = new int[strands];
      top = new double[strands];
      bottom = new double[strands];
      Arrays.fill(above, -1);
      Arrays.fill(below, -1);
    }
  }

  /** Lines up the strands along one side of one layer. */
  private void line(int[] row, int[] start, int[] edges, int[] step, boolean leaving) {
    Side side = leaving ? leave : arrive;
    int before = -1;
    for (int i = 0; i < row.length; i++) {
      int item = row[i];
      double top = i == 0 ? Double.NEGATIVE_INFINITY : lower(row[i - 1]);
      double bottom = i + 1 == row.length ? Double.POSITIVE_INFINITY : upper(row[i + 1]);
      boolean vertex = layered.isVertex(item);
      int from = vertex ? start[item] : 0;
      int to = vertex ? start[item + 1] : 1;
      for (int k = from; k < to; k++) {
        int strand;
        if (vertex) {
          strand = leaving ? first[edges[k]] : first[edges[k] + 1] - 1;
        } else {
          strand = leaving ? step[item] : step[item] - 1;
        }
        side.above[strand] = before;
        if (before >= 0) {
          side.below[before] = strand;
        }
        side.top[strand] = top;
        side.bottom[strand] = bottom;
        before = strand;
      }
    }
  }

  private double lower(int item) {
    return layered.isPoint(item)
        ? Double.NEGATIVE_INFINITY
        : y[item] + layered.below()[item] + margin;
  }

  private double upper(int item) {
    return layered.isPoint(item)
        ? Double.POSITIVE_INFINITY
        : y[item] - layered.above()[item] - margin;
  }

  /** Number of the first step of {@code edge}. */
  int first(int edge) {
    return first[edge];
  }

  /** Where the step leaves its layer. */
  double leave(int step) {
    return leave.y[step];
  }

  /** Where the step enters the next layer. */
  double arrive(int step) {
    return arrive.y[step];
  }

  void setLeave(int step, double y) {
    leave.y[step] = y;
  }

  void setArrive(int step, double y) {
    arrive.y[step] = y;
  }

  /** The least height at which the step may leave or arrive; never more than where it does now. */
  double low(int step, boolean leaving) {
    Side side = leaving ? leave : arrive;
    int above = side.above[step];
    double strand = above < 0 ? Double.NEGATIVE_INFINITY : side.y[above] + margin / 2;
    return Math.min(side.y[step], Math.max(side.top[step], strand));
  }

  /** The greatest height at which the step may leave or arrive; never less than where it does. */
  double high(int step, boolean leaving) {
    Side side = leaving ? leave : arrive;
    int below = side.below[step];
    double strand = below < 0 ? Double.POSITIVE_INFINITY : side.y[below] - margin / 2;
    return Math.max(side.y[step], Math.min(side.bottom[step], strand));
  }
}
