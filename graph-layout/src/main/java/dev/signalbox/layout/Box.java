package dev.signalbox.layout;

/** An upright rectangle in pixels; {@code (x, y)} is its top left corner. */
public record Box(double x, double y, double width, double height) {
  /** The x of the right side. */
  public double right() {
    return x + width;
  }

  /** The y of the lower side. */
  public double bottom() {
    return y + height;
  }

  /** The x of the middle. */
  public double centerX() {
    return x + width / 2;
  }

  /** The y of the middle. */
  public double centerY() {
    return y + height / 2;
  }

  /** This box moved by {@code (dx, dy)}. */
  public Box plus(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** The smallest box around this one and {@code other}. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
