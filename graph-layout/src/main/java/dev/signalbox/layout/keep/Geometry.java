package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;

/** Exact tests on boxes and straight pieces. */
final class Geometry {
  private Geometry() {}

  /** {@code box} grown by {@code by} on every side. */
  static Box grown(Box box, double by) {
    return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }

  /** Whether the insides of two boxes have a point in common. */
  static boolean overlap(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** Whether some of the piece lies inside the box; by clipping (Liang-Barsky). */
  static boolean meets(Point a, Point b, Box box) {
    if (Math.max(a.x(), b.x()) <= box.x()
        || Math.min(a.x(), b.x()) >= box.right()
        || Math.max(a.y(), b.y()) <= box.y()
        || Math.min(a.y(), b.y()) >= box.bottom()) {
      return false;
    }
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double from = 0;
    double to = 1;
    if (dx != 0) {
      double near = ((dx > 0 ? box.x() : box.right()) - a.x()) / dx;
      double far = ((dx > 0 ? box.right() : box.x()) - a.x()) / dx;
      from = Math.max(from, near);
      to = Math.min(to, far);
    }
    if (dy != 0) {
      double near = ((dy > 0 ? box.y() : box.bottom()) - a.y()) / dy;
      double far = ((dy > 0 ? box.bottom() : box.y()) - a.y()) / dy;
      from = Math.max(from, near);
      to = Math.min(to, far);
    }
    return to > from;
  }

  /** Whether two pieces cross; ends that only touch count on one side. */
  static boolean cross(Point a, Point b, Point c, Point d) {
    return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b);
  }

  private static boolean side(Point p, Point q, Point r) {
    return (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x()) >= 0;
  }
}
