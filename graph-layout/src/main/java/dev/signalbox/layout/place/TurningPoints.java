package dev.signalbox.layout.place;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Steps;
import dev.signalbox.layout.net.Turning;
import dev.signalbox.layout.order.Order;

/** Moves the places where edges turn back onto the level of the long way between them. */
public final class TurningPoints {
  private TurningPoints() {}

  /**
   * Levels all of them as far as their neighbours in the row allow.
   *
   * <p>Precondition and postcondition: rows keep their order and the distances of {@code gaps}.
   *
   * @param reach how far above and below its middle an edge touches such a place
   */
  public static void level(Layered layered, Order order, Gaps gaps, double reach, double[] y) {
    for (int v = 0; v < layered.net().vertices(); v++) {
      Turning turning = layered.net().turning()[v];
      if (turning != Turning.NONE) {
        int[] ends = ends(layered.steps(), v, turning == Turning.AT_RIGHT);
        int way = onLongWay(layered, ends[0]) ? ends[0] : ends[1];
        int other = way == ends[0] ? ends[1] : ends[0];
        boolean above = order.position()[way] < order.position()[other];
        y[v] = within(layered, order, gaps, v, y[way] + (above ? reach : -reach), y);
      }
    }
  }

  /** Whether an edge passes there from one place where it turns to the other. */
  private static boolean onLongWay(Layered layered, int item) {
    if (layered.isVertex(item)) {
      return false;
    }
    Net net = layered.net();
    int edge = layered.edge()[item];
    return net.turning()[net.from()[edge]] != Turning.NONE
        && net.turning()[net.to()[edge]] != Turning.NONE;
  }

  /** The two items an edge comes from and goes to. */
  private static int[] ends(Steps steps, int vertex, boolean left) {
    int from = left ? steps.leftStart()[vertex] : steps.rightStart()[vertex];
    int[] side = left ? steps.left() : steps.right();
    return new int[] {side[from], side[from + 1]};
  }

  private static double within(
      Layered layered, Order order, Gaps gaps, int item, double wish, double[] y) {
    int[] row = order.rows()[layered.layer()[item]];
    int at = order.position()[item];
    double height = wish;
    if (at + 1 < row.length) {
      height = Math.min(height, y[row[at + 1]] - gaps.between(layered, item, row[at + 1]));
    }
    if (at > 0) {
      height = Math.max(height, y[row[at - 1]] + gaps.between(layered, row[at - 1], item));
    }
    return height;
  }
}
