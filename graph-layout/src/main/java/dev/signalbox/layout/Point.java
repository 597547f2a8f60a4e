package dev.signalbox.layout;

/** A place in the drawing, in pixels; x grows to the right, y grows downwards. */
public record Point(double x, double y) {
  /** This point moved by {@code (dx, dy)}. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
