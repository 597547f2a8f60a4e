package dev.signalbox.app.picture;

import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of a link and the place of its head.
 *
 * @param curves from the source to the base of the head, end to end; never empty
 * @param tip where the head touches the target
 * @param angle direction of the head in degrees, 0 pointing right, clockwise
 */
public record LinkShape(List<CubicCurve> curves, Point tip, double angle) {
  /** Keeps an immutable copy. */
  public LinkShape {
    curves = List.copyOf(curves);
  }

  /**
   * The shape of a route.
   *
   * @param route the way
   * @param head how much of its end the head covers
   */
  public static LinkShape of(Route route, double head) {
    List<CubicCurve> curves = new ArrayList<>(curves(route));
    CubicCurve last = curves.getLast();
    Point tip = last.end();
    Point before = arrival(last);
    double angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
    double dx = -head * Math.cos(angle);
    double dy = -head * Math.sin(angle);
    curves.set(
        curves.size() - 1,
        new CubicCurve(
            last.start(), last.control1(), last.control2().plus(dx, dy), tip.plus(dx, dy)));
    return new LinkShape(curves, tip, Math.toDegrees(angle));
  }

  /** A curve that leaves and arrives level, for a link that has no route yet. */
  public static Route direct(Point from, Point to) {
    double reach = Math.max(24, Math.abs(to.x() - from.x()) / 2);
    CubicCurve curve = new CubicCurve(from, from.plus(reach, 0), to.plus(-reach, 0), to);
    List<Point> points = new ArrayList<>();
    int steps = 16;
    for (int i = 0; i <= steps; i++) {
      points.add(curve.at((double) i / steps));
    }
    return new Route(points, List.of(curve));
  }

  private static List<CubicCurve> curves(Route route) {
    if (!route.curves().isEmpty()) {
      return route.curves();
    }
    List<CubicCurve> straight = new ArrayList<>();
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      straight.add(new CubicCurve(a, between(a, b, 1.0 / 3), between(a, b, 2.0 / 3), b));
    }
    return straight;
  }

  private static Point arrival(CubicCurve last) {
    return last.control2().equals(last.end()) ? last.start() : last.control2();
  }

  private static Point between(Point a, Point b, double share) {
    return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
  }
}
