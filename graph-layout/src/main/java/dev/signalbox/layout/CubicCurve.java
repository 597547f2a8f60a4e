package dev.signalbox.layout;

/** One cubic Bézier piece from {@code start} to {@code end}. */
public record CubicCurve(Point start, Point control1, Point control2, Point end) {
  /** The straight piece from {@code start} to {@code end}. */
  public static CubicCurve straight(Point start, Point end) {
    double dx = (end.x() - start.x()) / 3;
    double dy = (end.y() - start.y()) / 3;
    return new CubicCurve(start, start.plus(dx, dy), end.plus(-dx, -dy), end);
  }

  /**
   * The point at parameter {@code t}.
   *
   * @param t from 0 (start) to 1 (end)
   */
  public Point at(double t) {
    double s = 1 - t;
    double a = s * s * s;
    double b = 3 * s * s * t;
    double c = 3 * s * t * t;
    double d = t * t * t;
    return new Point(
        a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
        a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
  }

  /** This piece moved by {@code (dx, dy)}. */
  public CubicCurve plus(double dx, double dy) {
    return new CubicCurve(
        start.plus(dx, dy), control1.plus(dx, dy), control2.plus(dx, dy), end.plus(dx, dy));
  }
}
