package dev.signalbox.layout.route;

import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.place.Columns;
import java.util.Arrays;

/**
 * Phase 5: where columns stand and how edges run.
 *
 * @param placed everything placed
 * @param ports where edges touch boxes
 * @param paths the path of each edge
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Routes(Placed placed, Ports ports, Route[] paths) {
  private static final double MARGIN = 0.5;

  /**
   * Draws all edges in the style of {@code options}.
   *
   * <p>Precondition: rows keep the gaps of {@code options}. Postcondition: no path touches a
   * foreign box or plate.
   */
  public static Routes of(Layered layered, Order order, double[] y, LayoutOptions options) {
    Sides sides = Sides.of(layered, order);
    Ports ports = Ports.of(layered, sides, y, options.inPortGap(), options.outPortGap());
    Strands strands = new Strands(layered, order, y, sides, ports, options.edgeGap() * MARGIN);
    return switch (options.routing()) {
      case POLYLINE -> {
        Placed placed = new Placed(layered, order, y, Columns.sloped(layered, y, options));
        yield new Routes(placed, ports, Polylines.of(placed, strands, ports));
      }
      case CURVE -> {
        level(layered, strands, ports);
        Placed placed = new Placed(layered, order, y, Columns.sloped(layered, y, options));
        yield new Routes(placed, ports, Curves.of(placed, strands, ports));
      }
      case ORTHOGONAL -> {
        level(layered, strands, ports);
        Tracks tracks = Tracks.of(layered, strands);
        double[] needed =
            Arrays.stream(tracks.count()).mapToDouble(n -> (n + 1) * options.edgeGap()).toArray();
        Placed placed = new Placed(layered, order, y, Columns.of(layered, needed, options));
        yield new Routes(placed, ports, Orthogonals.of(placed, strands, ports, tracks));
      }
    };
  }

  private static void level(Layered layered, Strands strands, Ports ports) {
    Levelling levelling = new Levelling(layered, strands, ports);
    for (int e = 0; e < layered.chains().length; e++) {
      levelling.level(e);
    }
  }
}
