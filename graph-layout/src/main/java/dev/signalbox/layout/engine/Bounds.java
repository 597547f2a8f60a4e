package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.route.Sketch;

/** The room a sketch takes. */
final class Bounds {
  private Bounds() {}

  /** The smallest box around everything in {@code sketch}, the margins of its boxes included. */
  static Box of(Sketch sketch, Net net) {
    Box bounds = sketch.boxes()[0];
    for (int v = 0; v < sketch.boxes().length; v++) {
      Box box = sketch.boxes()[v];
      double margin = net.margin()[v];
      bounds =
          bounds.union(new Box(box.x(), box.y() - margin, box.width(), box.height() + 2 * margin));
    }
    for (Box plate : sketch.plates()) {
      bounds = plate == null ? bounds : bounds.union(plate);
    }
    for (Route route : sketch.routes()) {
      for (Point point : route.points()) {
        bounds = bounds.union(new Box(point.x(), point.y(), 0, 0));
      }
    }
    return bounds;
  }
}
