package dev.signalbox.layout.route;

import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.place.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Phase 5 for {@link dev.signalbox.layout.Routing#ORTHOGONAL}. */
final class Orthogonals {
  private Orthogonals() {}

  /** The path of every edge: level inside layers, upright in the lanes between them. */
  static Route[] of(Placed placed, Strands strands, Ports ports, Tracks tracks) {
    Route[] routes = new Route[placed.layered().chains().length];
    for (int e = 0; e < routes.length; e++) {
      routes[e] = route(placed, strands, ports, tracks, e);
    }
    return routes;
  }

  private static Route route(Placed placed, Strands strands, Ports ports, Tracks tracks, int edge) {
    Layered layered = placed.layered();
    Columns columns = placed.columns();
    int[] chain = layered.chains()[edge];
    int last = chain.length - 1;
    List<Point> points = new ArrayList<>();
    points.add(new Point(placed.right(chain[0]), ports.atLeft()[edge]));
    int step = strands.first(edge);
    for (int s = 0; s < last; s++, step++) {
      if (tracks.lane()[step] >= 0) {
        int layer = layered.layer()[chain[s]];
        double free = columns.left()[layer + 1] - columns.right(layer);
        double x =
            columns.right(layer) + free * (tracks.lane()[step] + 1) / (tracks.count()[layer] + 1);
        points.add(new Point(x, strands.leave(step)));
        points.add(new Point(x, strands.arrive(step)));
      }
    }
    points.add(new Point(placed.left(chain[last]), ports.atRight()[edge]));
    if (layered.turned()[edge]) {
      Collections.reverse(points);
    }
    return Route.polyline(points);
  }
}
