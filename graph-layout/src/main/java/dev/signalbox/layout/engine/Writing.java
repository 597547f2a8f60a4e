package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Size;
import dev.signalbox.layout.net.Part;
import dev.signalbox.layout.route.Sketch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns sketches back into a drawing of the request's vertices and edges. */
final class Writing<V, E> {
  private final LayoutRequest<V, E> request;
  private final Reading<V, E> reading;
  private final Map<V, Box> boxes = new HashMap<>();
  private final Map<E, Route> routes = new HashMap<>();
  private final Map<E, Box> plates = new HashMap<>();

  Writing(LayoutRequest<V, E> request, Reading<V, E> reading) {
    this.request = request;
    this.reading = reading;
  }

  /** Adds one part, moved by {@code (dx, dy)}. */
  void add(Part part, Sketch sketch, double dx, double dy) {
    for (int i = 0; i < part.vertices().length; i++) {
      int v = part.vertices()[i];
      V vertex = reading.vertices().get(v);
      double width = Objects.requireNonNull(request.sizes().get(vertex)).width();
      Box roomy = sketch.boxes()[i].plus(dx, dy);
      Box box = new Box(roomy.x() + (roomy.width() - width) / 2, roomy.y(), width, roomy.height());
      boxes.put(vertex, box);
      Loops.draw(reading.loops().get(v), box, request.plates(), request.options(), routes, plates);
    }
    for (int i = 0; i < part.edges().length; i++) {
      List<E> bundle = reading.bundles().get(part.edges()[i]);
      Route route = sketch.routes()[i].plus(dx, dy);
      bundle.forEach(edge -> routes.put(edge, route));
      Box room = sketch.plates()[i];
      if (room != null) {
        stack(bundle, room.plus(dx, dy));
      }
    }
  }

  private void stack(List<E> bundle, Box room) {
    double y = room.y();
    for (E edge : bundle) {
      Size size = request.plates().get(edge);
      if (size != null) {
        plates.put(edge, new Box(room.x(), y, size.width(), size.height()));
        y += size.height() + request.options().plateStack();
      }
    }
  }

  /** Everything added so far, in the graph's order. */
  Drawing<V, E> drawing() {
    return Drawing.of(
        sorted(request.graph().vertexSet(), boxes),
        sorted(request.graph().edgeSet(), routes),
        sorted(request.graph().edgeSet(), plates));
  }

  private static <K, T> Map<K, T> sorted(Iterable<K> keys, Map<K, T> values) {
    Map<K, T> sorted = new LinkedHashMap<>();
    for (K key : keys) {
      T value = values.get(key);
      if (value != null) {
        sorted.put(key, value);
      }
    }
    return sorted;
  }
}
