package dev.signalbox.layout.route;

import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.place.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Phase 5 for {@link dev.signalbox.layout.Routing#CURVE}: level inside layers, one S between two
 * layers. All curves between two layers have the same shape but for their height, so that two of
 * them cross once if their ends are in different order and else not at all.
 */
final class Curves {
  private static final int FLAT_PIECES = 10;

  private Curves() {}

  /** The path of every edge. */
  static Route[] of(Placed placed, Strands strands, Ports ports) {
    Route[] routes = new Route[placed.layered().chains().length];
    for (int e = 0; e < routes.length; e++) {
      routes[e] = route(placed, strands, ports, e);
    }
    return routes;
  }

  private static Route route(Placed placed, Strands strands, Ports ports, int edge) {
    Layered layered = placed.layered();
    Columns columns = placed.columns();
    int[] chain = layered.chains()[edge];
    int last = chain.length - 1;
    List<CubicCurve> curves = new ArrayList<>();
    Point at = new Point(placed.right(chain[0]), ports.atLeft()[edge]);
    int step = strands.first(edge);
    for (int s = 0; s < last; s++, step++) {
      double from = columns.right(layered.layer()[chain[s]]);
      double to = columns.left()[layered.layer()[chain[s + 1]]];
      if (strands.leave(step) == strands.arrive(step)) {
        continue;
      }
      Point bend = new Point(from, strands.leave(step));
      level(curves, at, bend);
      at = new Point(to, strands.arrive(step));
      double middle = (from + to) / 2;
      curves.add(new CubicCurve(bend, new Point(middle, bend.y()), new Point(middle, at.y()), at));
    }
    level(curves, at, new Point(placed.left(chain[last]), ports.atRight()[edge]));
    return layered.turned()[edge] ? route(reversed(curves)) : route(curves);
  }

  private static void level(List<CubicCurve> curves, Point from, Point to) {
    if (from.x() < to.x()) {
      curves.add(CubicCurve.straight(from, to));
    }
  }

  private static List<CubicCurve> reversed(List<CubicCurve> curves) {
    return curves.reversed().stream()
        .map(c -> new CubicCurve(c.end(), c.control2(), c.control1(), c.start()))
        .toList();
  }

  private static Route route(List<CubicCurve> curves) {
    List<Point> points = new ArrayList<>();
    points.add(curves.getFirst().start());
    for (CubicCurve curve : curves) {
      boolean straight = curve.start().y() == curve.end().y();
      for (int i = straight ? FLAT_PIECES : 1; i <= FLAT_PIECES; i++) {
        points.add(i == FLAT_PIECES ? curve.end() : curve.at((double) i / FLAT_PIECES));
      }
    }
    return new Route(points, curves);
  }
}
