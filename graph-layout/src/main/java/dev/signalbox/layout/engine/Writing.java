package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Size;
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

  private Writing(LayoutRequest<V, E> request, Reading<V, E> reading) {
    this.request = request;
    this.reading = reading;
  }

  /** The drawing that {@code sketch} stands for. */
  static <V, E> Drawing<V, E> of(
      LayoutRequest<V, E> request, Reading<V, E> reading, Sketch sketch) {
    Writing<V, E> writing = new Writing<>(request, reading);
    for (int v = 0; v < sketch.boxes().length; v++) {
      writing.addVertex(v, sketch.boxes()[v]);
    }
    for (int e = 0; e < sketch.routes().length; e++) {
      Route route = writing.attached(e, sketch);
      reading.bundles().get(e).forEach(edge -> writing.routes.put(edge, route));
      Box room = sketch.plates()[e];
      if (room != null) {
        writing.stack(reading.bundles().get(e), room);
      }
    }
    return writing.drawing();
  }

  private Route attached(int edge, Sketch sketch) {
    int from = reading.net().from()[edge];
    int to = reading.net().to()[edge];
    return Stubs.lengthened(
        sketch.routes()[edge],
        sketch.boxes()[from],
        Objects.requireNonNull(boxes.get(reading.vertices().get(from))),
        sketch.boxes()[to],
        Objects.requireNonNull(boxes.get(reading.vertices().get(to))));
  }

  private void addVertex(int v, Box roomy) {
    V vertex = reading.vertices().get(v);
    double width = Objects.requireNonNull(request.sizes().get(vertex)).width();
    boolean flush = v == reading.net().entry();
    double x = flush || roomy.width() == width ? roomy.x() : roomy.centerX() - width / 2;
    Box box = new Box(x, roomy.y(), width, roomy.height());
    boxes.put(vertex, box);
    Loops.draw(
        reading.loops().get(v),
        box,
        roomy.centerX(),
        request.plates(),
        request.options(),
        routes,
        plates);
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

  private Drawing<V, E> drawing() {
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
