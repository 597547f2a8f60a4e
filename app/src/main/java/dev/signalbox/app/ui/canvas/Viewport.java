package dev.signalbox.app.ui.canvas;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Size;

/**
 * Which part of the picture is seen: {@code screen = world * scale + (x, y)}.
 *
 * @param scale 1 is 100 %
 * @param x screen place of the world's origin
 * @param y screen place of the world's origin
 */
public record Viewport(double scale, double x, double y) {
  /** The origin at the top left, at 100 %. */
  public static final Viewport START = new Viewport(1, 0, 0);

  /** Smallest scale. */
  public static final double MIN_SCALE = 0.05;

  /** Largest scale. */
  public static final double MAX_SCALE = 4;

  /** Fit never goes below this; what does not fit is reached by panning. */
  public static final double MIN_FIT = 0.6;

  /** Where a point of the world is seen. */
  public Point toScreen(Point world) {
    return new Point(world.x() * scale + x, world.y() * scale + y);
  }

  /** The point of the world seen at a place. */
  public Point toWorld(Point screen) {
    return new Point((screen.x() - x) / scale, (screen.y() - y) / scale);
  }

  /** The part of the world seen on a screen of this size. */
  public Box seen(Size screen) {
    Point corner = toWorld(new Point(0, 0));
    return new Box(corner.x(), corner.y(), screen.width() / scale, screen.height() / scale);
  }

  /** Moved by screen pixels. */
  public Viewport panned(double dx, double dy) {
    return new Viewport(scale, x + dx, y + dy);
  }

  /** At another scale, within the limits, with the point under the pointer staying there. */
  public Viewport zoomedTo(double wanted, Point pointer) {
    double next = Math.clamp(wanted, MIN_SCALE, MAX_SCALE);
    Point fixed = toWorld(pointer);
    return new Viewport(next, pointer.x() - fixed.x() * next, pointer.y() - fixed.y() * next);
  }

  /** With a world point in the middle of the screen. */
  public Viewport centered(Point world, Size screen) {
    return new Viewport(
        scale, screen.width() / 2 - world.x() * scale, screen.height() / 2 - world.y() * scale);
  }

  /**
   * Shows all of a box, no larger than 100 % and no smaller than {@link #MIN_FIT}; of a box that is
   * still too large its upper left part.
   *
   * @param box what to show
   * @param screen room
   * @param margin kept free around it
   */
  public static Viewport fit(Box box, Size screen, double margin) {
    double width = screen.width() - 2 * margin;
    double height = screen.height() - 2 * margin;
    double wanted = Math.min(width / Math.max(1, box.width()), height / Math.max(1, box.height()));
    double scale = Math.clamp(wanted, MIN_FIT, 1);
    return new Viewport(
        scale,
        place(box.x(), box.width(), scale, screen.width(), margin),
        place(box.y(), box.height(), scale, screen.height(), margin));
  }

  /** The least pan that brings a box into sight; unchanged when it is in sight. */
  public Viewport revealing(Box box, Size screen, double margin) {
    Point topLeft = toScreen(new Point(box.x(), box.y()));
    Point bottomRight = toScreen(new Point(box.right(), box.bottom()));
    return panned(
        shift(topLeft.x(), bottomRight.x(), screen.width(), margin),
        shift(topLeft.y(), bottomRight.y(), screen.height(), margin));
  }

  /** Part of the way to another viewport; {@code share} 0 is this one, 1 the other. */
  public Viewport toward(Viewport other, double share) {
    return new Viewport(
        scale + (other.scale - scale) * share,
        x + (other.x - x) * share,
        y + (other.y - y) * share);
  }

  private static double place(
      double start, double length, double scale, double room, double margin) {
    double free = room - length * scale;
    double offset = free >= 2 * margin ? free / 2 : margin;
    return Math.round(offset - start * scale);
  }

  private static double shift(double low, double high, double room, double margin) {
    if (low < margin || high - low > room - 2 * margin) {
      return low >= margin && low <= room - margin ? 0 : margin - low;
    }
    return Math.min(0, room - margin - high);
  }
}
