package dev.signalbox.layout;

/** Collects boxes and points into the smallest box around them. */
final class Extent {
  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  void add(Point point) {
    add(point.x(), point.y());
  }

  void add(Box box) {
    add(box.x(), box.y());
    add(box.right(), box.bottom());
  }

  private void add(double x, double y) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  /** The box so far; of no size at the origin when nothing was added. */
  Box box() {
    return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
  }
}
