package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.place.Columns;

/**
 * Everything known before edges are drawn.
 *
 * @param layered the net over its layers
 * @param order the rows
 * @param y the line through each item
 * @param columns where each layer stands
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Placed(Layered layered, Order order, double[] y, Columns columns) {
  /**
   * The left side of the box of {@code vertex}: in the middle of its column, but flush with the
   * left in the entry's, and flush with where an edge comes from that turns back there.
   */
  public double left(int vertex) {
    Net net = layered.net();
    int layer = layered.layer()[vertex];
    double free = columns.width()[layer] - net.width()[vertex];
    return columns.left()[layer]
        + switch (net.turning()[vertex]) {
          case NONE -> net.entry() >= 0 && layer == layered.layer()[net.entry()] ? 0 : free / 2;
          case AT_RIGHT -> 0;
          case AT_LEFT -> free;
        };
  }

  /** The right side of the box of {@code vertex}. */
  public double right(int vertex) {
    return left(vertex) + layered.net().width()[vertex];
  }
}
