package dev.signalbox.app.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where a window may stand. */
public final class WindowPlace {
  /** Least width of the window. */
  public static final double MIN_WIDTH = 880;

  /** Least height of the window. */
  public static final double MIN_HEIGHT = 560;

  private static final double GRIP_WIDTH = 120;
  private static final double GRIP_HEIGHT = 32;

  private WindowPlace() {}

  /**
   * A remembered place, corrected for the screens there are now: no larger than a screen, and with
   * enough of its upper edge on one of them to be dragged. Otherwise it is put into the middle of
   * the first screen.
   *
   * @param bounds x, y, width and height; anything else counts as not remembered
   * @param screens their usable areas, the main one first; never empty
   */
  public static Optional<Rectangle2D> corrected(List<Double> bounds, List<Rectangle2D> screens) {
    if (bounds.size() != 4 || !bounds.stream().allMatch(Double::isFinite)) {
      return Optional.empty();
    }
    double x = bounds.get(0);
    double y = bounds.get(1);
    Rectangle2D grip = new Rectangle2D(x, y, Math.max(1, Math.abs(bounds.get(2))), GRIP_HEIGHT);
    Optional<Rectangle2D> home =
        screens.stream()
            .filter(screen -> visible(grip, screen))
            .max(Comparator.comparingDouble(screen -> shared(grip, screen)));
    Rectangle2D screen = home.orElseGet(screens::getFirst);
    double width = Math.min(Math.max(bounds.get(2), MIN_WIDTH), screen.getWidth());
    double height = Math.min(Math.max(bounds.get(3), MIN_HEIGHT), screen.getHeight());
    return Optional.of(
        home.isPresent()
            ? new Rectangle2D(x, y, width, height)
            : new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height));
  }

  private static boolean visible(Rectangle2D grip, Rectangle2D screen) {
    return shared(grip, screen) >= GRIP_WIDTH
        && grip.getMinY() >= screen.getMinY() - 1
        && grip.getMinY() <= screen.getMaxY() - GRIP_HEIGHT;
  }

  private static double shared(Rectangle2D grip, Rectangle2D screen) {
    return Math.min(grip.getMaxX(), screen.getMaxX()) - Math.max(grip.getMinX(), screen.getMinX());
  }
}
