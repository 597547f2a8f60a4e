package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * Level pieces between the side of a box and the side of the wider room that was laid out for it
 * and its loops.
 */
final class Stubs {
  private static final double NEAR = 0.5;

  private Stubs() {}

  /** The route from room to room, lengthened to run from box to box. */
  static Route lengthened(Route route, Box sourceRoom, Box source, Box targetRoom, Box target) {
    Point first = route.points().getFirst();
    Point last = route.points().getLast();
    double from = side(first.x(), sourceRoom, source);
    double to = side(last.x(), targetRoom, target);
    if (from == first.x() && to == last.x()) {
      return route;
    }
    List<Point> points = new ArrayList<>(route.points());
    List<CubicCurve> curves = new ArrayList<>(route.curves());
    if (from != first.x()) {
      points.addFirst(new Point(from, first.y()));
      if (!curves.isEmpty()) {
        curves.addFirst(CubicCurve.straight(new Point(from, first.y()), first));
      }
    }
    if (to != last.x()) {
      points.add(new Point(to, last.y()));
      if (!curves.isEmpty()) {
        curves.add(CubicCurve.straight(last, new Point(to, last.y())));
      }
    }
    return new Route(points, curves);
  }

  /** The route from box to box, shortened to run from room to room where it has such pieces. */
  static Route shortened(Route route, Box source, Box sourceRoom, Box target, Box targetRoom) {
    List<Point> points = new ArrayList<>(route.points());
    List<CubicCurve> curves = new ArrayList<>(route.curves());
    if (points.size() > 2 && isStub(points.get(0), points.get(1), source, sourceRoom)) {
      points.removeFirst();
      if (!curves.isEmpty()) {
        curves.removeFirst();
      }
    }
    int size = points.size();
    if (size > 2 && isStub(points.get(size - 1), points.get(size - 2), target, targetRoom)) {
      points.removeLast();
      if (!curves.isEmpty()) {
        curves.removeLast();
      }
    }
    return new Route(points, curves);
  }

  private static boolean isStub(Point end, Point next, Box box, Box room) {
    double side = side(end.x(), box, room);
    return side != end.x() && end.y() == next.y() && Math.abs(side - next.x()) < NEAR;
  }

  /** The side of {@code to} that answers to the side of {@code from} at {@code x}. */
  private static double side(double x, Box from, Box to) {
    if (from.width() == to.width()) {
      return x;
    }
    if (Math.abs(x - from.right()) < NEAR) {
      return to.right();
    }
    return Math.abs(x - from.x()) < NEAR ? to.x() : x;
  }
}
