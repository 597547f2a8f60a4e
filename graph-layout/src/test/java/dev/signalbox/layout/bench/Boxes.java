package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;

/** Whether boxes, and lines and boxes, meet by more than a tolerance. */
public final class Boxes {
  private Boxes() {}

  /** Whether two boxes overlap by more than {@code tolerance} pixels both ways. */
  public static boolean overlap(Box a, Box b, double tolerance) {
    return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > tolerance
        && Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) > tolerance;
  }

  /**
   * Whether some length of the piece from {@code a} to {@code b} is inside {@code box} shrunk by
   * {@code tolerance} pixels on each side; by clipping (Liang-Barsky).
   */
  public static boolean meets(Point a, Point b, Box box, double tolerance) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      a.x() - box.x() - tolerance,
      box.right() - tolerance - a.x(),
      a.y() - box.y() - tolerance,
      box.bottom() - tolerance - a.y()
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] <= 0) {
        return false;
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    return to > from;
  }
}
