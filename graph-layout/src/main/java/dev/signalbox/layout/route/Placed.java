package dev.signalbox.layout.route;

import dev.signalbox.layout.net.Layered;
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
  /** The left side of the box of {@code vertex}: in the middle of its column, or flush left. */
  public double left(int vertex) {
    int layer = layered.layer()[vertex];
    double free = columns.width()[layer] - layered.net().width()[vertex];
    boolean flush = layer == 0 && layered.net().entry() >= 0;
    return columns.left()[layer] + (flush ? 0 : free / 2);
  }

  /** The right side of the box of {@code vertex}. */
  public double right(int vertex) {
    return left(vertex) + layered.net().width()[vertex];
  }
}
