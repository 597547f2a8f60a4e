package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Size;
import java.util.List;
import java.util.Map;

/** Edges from a vertex to itself: nested arcs over its box, all their plates above the arcs. */
final class Loops {
  private static final double STEP = 8;

  private Loops() {}

  /**
   * What the loops of one vertex need: the least width of its column, and the height kept free over
   * its box.
   */
  static <E> Size room(List<E> loops, Map<E, Size> plates, LayoutOptions options) {
    double width = 0;
    double height = 0;
    for (E loop : loops) {
      Size plate = plates.get(loop);
      height += STEP;
      if (plate != null) {
        width = Math.max(width, plate.width());
        height += plate.height() + options.plateStack();
      }
    }
    return new Size(width, height);
  }

  /**
   * Adds the routes and plates of the loops of the vertex at {@code box}.
   *
   * @param middle the x about which plates stand
   */
  static <E> void draw(
      List<E> loops,
      Box box,
      double middle,
      Map<E, Size> sizes,
      LayoutOptions options,
      Map<E, Route> routes,
      Map<E, Box> plates) {
    double y = box.y();
    for (int i = 0; i < loops.size(); i++) {
      y -= STEP;
      double inset = box.width() / 4 * (loops.size() - 1 - i) / loops.size();
      double left = box.x() + inset;
      double right = box.right() - inset;
      routes.put(
          loops.get(i),
          Route.polyline(
              List.of(
                  new Point(right, box.y()),
                  new Point(right, y),
                  new Point(left, y),
                  new Point(left, box.y()))));
    }
    for (E loop : loops) {
      Size size = sizes.get(loop);
      if (size != null) {
        y -= size.height() + options.plateStack();
        plates.put(loop, new Box(middle - size.width() / 2, y, size.width(), size.height()));
      }
    }
  }
}
