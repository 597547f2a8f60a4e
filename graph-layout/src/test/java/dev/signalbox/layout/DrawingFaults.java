package dev.signalbox.layout;

import dev.signalbox.layout.bench.Boxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;

/** Says in words everything a drawing must never have, worked out by brute force. */
final class DrawingFaults {
  private static final double TOLERANCE = 0.01;

  private DrawingFaults() {}

  /** Boxes or plates that overlap, edges through foreign boxes or plates. */
  static <V, E> List<String> of(Graph<V, E> graph, Drawing<V, E> drawing) {
    List<String> faults = new ArrayList<>();
    overlaps("box", List.copyOf(drawing.boxes().entrySet()), faults);
    overlaps("plate", List.copyOf(drawing.plates().entrySet()), faults);
    drawing
        .plates()
        .forEach((edge, plate) ->
            drawing
                .boxes()
                .forEach((vertex, box) -> {
                  if (Boxes.overlap(plate, box, TOLERANCE)) {
                    faults.add("plate of " + edge + " on " + vertex);
                  }
                }));
    drawing.routes().forEach((edge, route) -> hits(graph, drawing, edge, route, faults));
    return faults;
  }

  /** Vertices that start more than a pixel left of {@code entry}. */
  static <V, E> List<V> leftOf(V entry, Drawing<V, E> drawing) {
    Box first = Objects.requireNonNull(drawing.boxes().get(entry));
    return drawing.boxes().entrySet().stream()
        .filter(box -> box.getValue().x() < first.x() - 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <V, E> void hits(
      Graph<V, E> graph, Drawing<V, E> drawing, E edge, Route route, List<String> faults) {
    V source = graph.getEdgeSource(edge);
    V target = graph.getEdgeTarget(edge);
    drawing
        .boxes()
        .forEach((vertex, box) -> {
          if (!vertex.equals(source) && !vertex.equals(target) && hits(route, box)) {
            faults.add("edge " + edge + " through " + vertex);
          }
        });
    drawing
        .plates()
        .forEach((other, plate) -> {
          if (!route.equals(drawing.routes().get(other)) && hits(route, plate)) {
            faults.add("edge " + edge + " through plate of " + other);
          }
        });
  }

  private static <K> void overlaps(
      String what, List<Map.Entry<K, Box>> boxes, List<String> faults) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Boxes.overlap(boxes.get(i).getValue(), boxes.get(j).getValue(), TOLERANCE)) {
          faults.add(what + " " + boxes.get(i).getKey() + " on " + boxes.get(j).getKey());
        }
      }
    }
  }

  private static boolean hits(Route route, Box box) {
    for (int i = 0; i + 1 < route.points().size(); i++) {
      if (Boxes.meets(route.points().get(i), route.points().get(i + 1), box, TOLERANCE)) {
        return true;
      }
    }
    return false;
  }
}
