package dev.signalbox.layout.keep;

import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.List;

/** Takes corners out of a path along the lanes. */
final class Shortcut {
  private static final double CLEAR = 4;

  private Shortcut() {}

  /** The same path without points in the middle of straight stretches. */
  static List<Point> corners(List<Point> path) {
    List<Point> corners = new ArrayList<>();
    for (Point point : path) {
      int size = corners.size();
      if (size > 0 && corners.getLast().equals(point)) {
        continue;
      }
      if (size > 1 && straight(corners.get(size - 2), corners.getLast(), point)) {
        corners.removeLast();
      }
      corners.add(point);
    }
    return corners;
  }

  private static boolean straight(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }

  /**
   * A path of fewer corners with the same ends that keeps clear of all boxes and plates and crosses
   * no more edges.
   */
  static List<Point> shorter(List<Point> corners, int edge, Scene scene) {
    List<Point> path = new ArrayList<>();
    path.add(corners.getFirst());
    int at = 0;
    while (at + 1 < corners.size()) {
      int next = corners.size() - 1;
      while (next > at + 1 && !allowed(corners, at, next, edge, scene)) {
        next--;
      }
      path.add(corners.get(next));
      at = next;
    }
    return path;
  }

  private static boolean allowed(List<Point> corners, int from, int to, int edge, Scene scene) {
    Point a = corners.get(from);
    Point b = corners.get(to);
    boolean first = from == 0;
    boolean last = to == corners.size() - 1;
    Point start = first ? between(a, b, CLEAR) : a;
    Point end = last ? between(b, a, CLEAR) : b;
    boolean hit =
        scene.boxes().stream()
                .anyMatch(box -> Geometry.meets(start, end, Geometry.grown(box, CLEAR - 1)))
            || scene.plates().stream()
                .anyMatch(box -> Geometry.meets(start, end, Geometry.grown(box, CLEAR - 1)));
    if (hit || (first && !outward(a, corners.get(1), b)) || (last && !inward(corners, a, b))) {
      return false;
    }
    int before = 0;
    for (int i = from; i < to; i++) {
      before += Crossings.with(corners.get(i), corners.get(i + 1), edge, scene.segments());
    }
    return Crossings.with(a, b, edge, scene.segments()) <= before;
  }

  /** Whether the piece still leaves its box on the outside. */
  private static boolean outward(Point port, Point outside, Point next) {
    return (next.x() - port.x()) * Math.signum(outside.x() - port.x())
        > Math.abs(next.y() - port.y()) / CLEAR;
  }

  private static boolean inward(List<Point> corners, Point before, Point port) {
    return outward(port, corners.get(corners.size() - 2), before);
  }

  /** The point {@code distance} pixels to the side of {@code from} on the way to {@code to}. */
  private static Point between(Point from, Point to, double distance) {
    double dx = Math.abs(to.x() - from.x());
    double t = dx <= distance ? 1 : distance / dx;
    return new Point(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t);
  }
}
