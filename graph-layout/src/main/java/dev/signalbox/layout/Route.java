package dev.signalbox.layout;

import java.util.List;

/**
 * The path of one edge from its source's side to its target's side.
 *
 * @param points the path as a polyline, source first, at least two points; for curves a close
 *     polygon of them, good for hit tests
 * @param curves the smooth form, end to end, when {@link Routing#CURVE} was asked for; else empty
 */
public record Route(List<Point> points, List<CubicCurve> curves) {
  public Route {
    points = List.copyOf(points);
    curves = List.copyOf(curves);
  }

  /** A route of straight pieces. */
  public static Route polyline(List<Point> points) {
    return new Route(points, List.of());
  }

  /** This route moved by {@code (dx, dy)}. */
  public Route plus(double dx, double dy) {
    return new Route(
        points.stream().map(point -> point.plus(dx, dy)).toList(),
        curves.stream().map(curve -> curve.plus(dx, dy)).toList());
  }
}
