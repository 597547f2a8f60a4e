package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Size;
import dev.signalbox.layout.net.Part;
import dev.signalbox.layout.net.Parts;
import dev.signalbox.layout.route.Sketch;
import java.util.ArrayList;
import java.util.List;

/** Runs all phases for a request. */
public final class Engine {
  private Engine() {}

  /**
   * Draws {@code request}.
   *
   * @throws LayoutCancelledException if the monitor says so
   */
  public static <V, E> Drawing<V, E> draw(LayoutRequest<V, E> request, LayoutMonitor monitor) {
    Reading<V, E> reading = Reading.of(request);
    LayoutOptions options = request.options();
    List<Part> parts = Parts.of(reading.net());
    Writing<V, E> writing = new Writing<>(request, reading);
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
      monitor.progress((double) done / reading.vertices().size());
    }
    List<Size> sizes = bounds.stream().map(box -> new Size(box.width(), box.height())).toList();
    Point[] corners = Packing.corners(sizes, options.layerGap());
    for (int i = 0; i < sketches.size(); i++) {
      double dx = corners[i].x() - bounds.get(i).x();
      double dy = corners[i].y() - bounds.get(i).y();
      writing.add(parts.get(i), sketches.get(i), dx, dy);
    }
    return writing.drawing();
  }
}
