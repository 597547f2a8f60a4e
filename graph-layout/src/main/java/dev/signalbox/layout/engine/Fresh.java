package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Size;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Part;
import dev.signalbox.layout.net.Parts;
import dev.signalbox.layout.route.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a net from nothing: every connected part for itself, then all of them packed. */
final class Fresh {
  private Fresh() {}

  /**
   * Draws {@code net}; the top left corner is (0, 0).
   *
   * @throws LayoutCancelledException if the monitor says so
   */
  static Sketch draw(Net net, LayoutOptions options, LayoutMonitor monitor) {
    List<Part> parts = Parts.of(net);
    List<Sketch> sketches = new ArrayList<>();
    List<Box> bounds = new ArrayList<>();
    int done = 0;
    for (Part part : parts) {
      if (monitor.cancelled()) {
        throw new LayoutCancelledException();
      }
      Sketch sketch = PartLayout.draw(part.net(), options, monitor);
      sketches.add(sketch);
      bounds.add(Bounds.of(sketch, part.net()));
      done += part.vertices().length;
      monitor.progress((double) done / net.vertices());
    }
    List<Size> sizes = bounds.stream().map(box -> new Size(box.width(), box.height())).toList();
    Point[] corners = Packing.corners(sizes, options.layerGap());
    Box[] boxes = new Box[net.vertices()];
    Route[] routes = new Route[net.edges()];
    @Nullable Box[] plates = new @Nullable Box[net.edges()];
    for (int i = 0; i < corners.length; i++) {
      double dx = corners[i].x() - bounds.get(i).x();
      double dy = corners[i].y() - bounds.get(i).y();
      Sketch sketch = sketches.get(i);
      for (int v = 0; v < sketch.boxes().length; v++) {
        boxes[parts.get(i).vertices()[v]] = sketch.boxes()[v].plus(dx, dy);
      }
      for (int e = 0; e < sketch.routes().length; e++) {
        int edge = parts.get(i).edges()[e];
        Box room = sketch.plates()[e];
        routes[edge] = sketch.routes()[e].plus(dx, dy);
        plates[edge] = room == null ? null : room.plus(dx, dy);
      }
    }
    return new Sketch(boxes, routes, plates);
  }
}
