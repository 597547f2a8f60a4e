package dev.signalbox.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The finished picture; the top left corner of everything drawn is (0, 0) unless earlier positions
 * were kept. The maps list vertices and edges in the graph's order.
 *
 * @param boxes where each vertex stands
 * @param routes how each edge runs; the edges of one bundle have equal routes
 * @param plates where the label of each labelled edge stands
 * @param bounds the smallest box around all of it
 */
public record Drawing<V, E>(
    Map<V, Box> boxes, Map<E, Route> routes, Map<E, Box> plates, Box bounds) {
  public Drawing {
    boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    plates = Collections.unmodifiableMap(new LinkedHashMap<>(plates));
  }

  /** A drawing whose bounds are worked out from the rest. */
  public static <V, E> Drawing<V, E> of(
      Map<V, Box> boxes, Map<E, Route> routes, Map<E, Box> plates) {
    return new Drawing<>(boxes, routes, plates, bounds(boxes, routes, plates));
  }

  /** The same drawing with one box elsewhere; routes stay as they are. */
  public Drawing<V, E> withBox(V vertex, Box box) {
    Map<V, Box> moved = new LinkedHashMap<>(boxes);
    moved.put(vertex, box);
    return of(moved, routes, plates);
  }

  private static Box bounds(Map<?, Box> boxes, Map<?, Route> routes, Map<?, Box> plates) {
    Extent extent = new Extent();
    boxes.values().forEach(extent::add);
    plates.values().forEach(extent::add);
    for (Route route : routes.values()) {
      route.points().forEach(extent::add);
    }
    return extent.box();
  }
}
