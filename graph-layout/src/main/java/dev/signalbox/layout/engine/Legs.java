package dev.signalbox.layout.engine;

import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Routing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins the legs of detours to whole routes. */
final class Legs {
  private static final int FLAT_PIECES = 10;

  /** How far the control points of a curve stand out that reaches out by 1. */
  private static final double REACH = 4.0 / 3;

  private Legs() {}

  /** The route of every edge before it was cut into legs. */
  static Route[] joined(Detours detours, Route[] legs, LayoutOptions options) {
    Route[] routes = Arrays.copyOf(legs, detours.out().length);
    for (int e = 0; e < routes.length; e++) {
      int out = detours.out()[e];
      if (out >= 0) {
        Route first = legs[out];
        Route last = legs[out + 1];
        Route right = turn(first.points().getLast(), legs[e].points().getFirst(), 1, options);
        Route left = turn(legs[e].points().getLast(), last.points().getFirst(), -1, options);
        routes[e] = joined(List.of(first, right, legs[e], left, last));
      }
    }
    return routes;
  }

  /** Half a turn from {@code from} to {@code to}, which are above each other. */
  private static Route turn(Point from, Point to, int side, LayoutOptions options) {
    double reach = side * options.edgeGap();
    if (options.routing() != Routing.CURVE) {
      return Route.polyline(List.of(from, from.plus(reach, 0), to.plus(reach, 0), to));
    }
    CubicCurve arc =
        new CubicCurve(from, from.plus(reach * REACH, 0), to.plus(reach * REACH, 0), to);
    List<Point> points = new ArrayList<>();
    points.add(from);
    for (int i = 1; i < FLAT_PIECES; i++) {
      points.add(arc.at((double) i / FLAT_PIECES));
    }
    points.add(to);
    return new Route(points, List.of(arc));
  }

  private static Route joined(List<Route> legs) {
    List<Point> points = new ArrayList<>();
    List<CubicCurve> curves = new ArrayList<>();
    for (Route leg : legs) {
      List<Point> more = leg.points();
      points.addAll(points.isEmpty() ? more : more.subList(1, more.size()));
      curves.addAll(leg.curves());
    }
    return new Route(points, curves);
  }
}
