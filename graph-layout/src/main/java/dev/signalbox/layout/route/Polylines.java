package dev.signalbox.layout.route;

import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.place.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Phase 5 for {@link dev.signalbox.layout.Routing#POLYLINE}. */
final class Polylines {
  private static final int PASSES = 2;
  private static final double STRAIGHT = 1e-6;

  private Polylines() {}

  /** The path of every edge; moves {@code strands}. */
  static Route[] of(Placed placed, Strands strands, Ports ports) {
    Straightening straightening = new Straightening(placed, ports, strands);
    int edges = placed.layered().chains().length;
    for (int pass = 0; pass < PASSES; pass++) {
      for (int e = 0; e < edges; e++) {
        straightening.straighten(e);
      }
    }
    Route[] routes = new Route[edges];
    for (int e = 0; e < edges; e++) {
      routes[e] = route(placed, strands, ports, e);
    }
    return routes;
  }

  private static Route route(Placed placed, Strands strands, Ports ports, int edge) {
    Layered layered = placed.layered();
    Columns columns = placed.columns();
    int[] chain = layered.chains()[edge];
    int last = chain.length - 1;
    List<Point> points = new ArrayList<>();
    points.add(new Point(placed.right(chain[0]), ports.atLeft()[edge]));
    int step = strands.first(edge);
    for (int s = 0; s < last; s++, step++) {
      add(points, columns.right(layered.layer()[chain[s]]), strands.leave(step));
      add(points, columns.left()[layered.layer()[chain[s + 1]]], strands.arrive(step));
    }
    add(points, placed.left(chain[last]), ports.atRight()[edge]);
    if (layered.turned()[edge]) {
      Collections.reverse(points);
    }
    return Route.polyline(points);
  }

  /** Adds a point, dropping the one before if it lies on the way. */
  private static void add(List<Point> points, double x, double y) {
    Point last = points.getLast();
    if (last.x() == x && last.y() == y) {
      return;
    }
    int size = points.size();
    if (size > 1) {
      Point before = points.get(size - 2);
      double across =
          (last.x() - before.x()) * (y - before.y()) - (last.y() - before.y()) * (x - before.x());
      double length = Math.hypot(x - before.x(), y - before.y());
      if (Math.abs(across) <= STRAIGHT * length) {
        points.removeLast();
      }
    }
    points.add(new Point(x, y));
  }
}
