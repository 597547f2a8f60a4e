package dev.signalbox.layout.route;

import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.place.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws edges level inside layers and straight between them. */
public final class Polylines {
  private Polylines() {}

  /** The path of every edge. */
  public static Route[] of(Placed placed, Ports ports) {
    Route[] routes = new Route[placed.layered().chains().length];
    for (int e = 0; e < routes.length; e++) {
      routes[e] = route(placed, ports, e);
    }
    return routes;
  }

  private static Route route(Placed placed, Ports ports, int edge) {
    Layered layered = placed.layered();
    Columns columns = placed.columns();
    int[] chain = layered.chains()[edge];
    int last = chain.length - 1;
    List<Point> points = new ArrayList<>();
    double y = ports.atLeft()[edge];
    add(points, placed.right(chain[0]), y);
    add(points, columns.right(layered.layer()[chain[0]]), y);
    for (int i = 1; i < last; i++) {
      int layer = layered.layer()[chain[i]];
      add(points, columns.left()[layer], placed.y()[chain[i]]);
      add(points, columns.right(layer), placed.y()[chain[i]]);
    }
    y = ports.atRight()[edge];
    add(points, columns.left()[layered.layer()[chain[last]]], y);
    add(points, placed.left(chain[last]), y);
    if (layered.turned()[edge]) {
      Collections.reverse(points);
    }
    return Route.polyline(points);
  }

  private static void add(List<Point> points, double x, double y) {
    Point point = new Point(x, y);
    int size = points.size();
    if (size > 0 && points.getLast().equals(point)) {
      return;
    }
    if (size > 1 && points.get(size - 2).y() == y && points.getLast().y() == y) {
      points.removeLast();
    }
    points.add(point);
  }
}
