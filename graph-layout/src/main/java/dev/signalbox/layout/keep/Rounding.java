package dev.signalbox.layout.keep;

import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.ArrayList;
import java.util.List;

/** Smooths the corners of an orthogonal path, staying inside the corners. */
final class Rounding {
  private static final double RADIUS = 9;
  private static final double ROUND = 0.55;
  private static final int FLAT_PIECES = 6;

  private Rounding() {}

  /** The path with round corners, as curves and as a close polygon. */
  static Route of(List<Point> corners) {
    List<CubicCurve> curves = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    Point at = corners.getFirst();
    points.add(at);
    for (int i = 1; i + 1 < corners.size(); i++) {
      Point corner = corners.get(i);
      Point next = corners.get(i + 1);
      Point before = corners.get(i - 1);
      double radius =
          Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, next)) / 2);
      Point from = towards(corner, before, radius);
      Point to = towards(corner, next, radius);
      curves.add(CubicCurve.straight(at, from));
      CubicCurve bend =
          new CubicCurve(
              from, towards(from, corner, radius * ROUND), towards(to, corner, radius * ROUND), to);
      curves.add(bend);
      points.add(from);
      for (int k = 1; k < FLAT_PIECES; k++) {
        points.add(bend.at((double) k / FLAT_PIECES));
      }
      points.add(to);
      at = to;
    }
    curves.add(CubicCurve.straight(at, corners.getLast()));
    points.add(corners.getLast());
    return new Route(points, curves);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }

  private static Point towards(Point from, Point to, double by) {
    double length = distance(from, to);
    double t = length == 0 ? 0 : by / length;
    return new Point(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t);
  }
}
