package dev.signalbox.layout;

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
                  if (overlap(plate, box)) {
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
        if (overlap(boxes.get(i).getValue(), boxes.get(j).getValue())) {
          faults.add(what + " " + boxes.get(i).getKey() + " on " + boxes.get(j).getKey());
        }
      }
    }
  }

  private static boolean overlap(Box a, Box b) {
    return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > TOLERANCE
        && Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) > TOLERANCE;
  }

  private static boolean hits(Route route, Box box) {
    for (int i = 0; i + 1 < route.points().size(); i++) {
      if (hits(route.points().get(i), route.points().get(i + 1), box)) {
        return true;
      }
    }
    return false;
  }

  /** Clips the segment to the box (Liang-Barsky): whether some length of it is inside. */
  private static boolean hits(Point a, Point b, Box box) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      a.x() - box.x() - TOLERANCE,
      box.right() - TOLERANCE - a.x(),
      a.y() - box.y() - TOLERANCE,
      box.bottom() - TOLERANCE - a.y()
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] <= 0) {
        return false;
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    return to > from;
  }
}
