package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a picture is judged by.
 *
 * @param crossings pairs of straight pieces of different edges that cross
 * @param overlaps pairs of boxes that overlap by more than half a pixel both ways
 * @param hits pairs of an edge and a foreign box, shrunk by a pixel, that it meets
 * @param entryMoved whether something starts more than a pixel left of the entry
 * @param labelOverlaps labels that overlap a box, another label or a foreign edge
 * @param collinear length that level or upright pieces of different edges share
 * @param bends changes of direction by more than a degree
 */
public record Metrics(
    long crossings,
    int overlaps,
    int hits,
    boolean entryMoved,
    int labelOverlaps,
    double collinear,
    int bends,
    double length,
    double width,
    double height,
    int backward) {
  private static final double OVERLAP = 0.5;

  /** Measures {@code picture}. */
  public static Metrics of(CorpusGraph graph, Picture picture) {
    Box bounds = bounds(picture);
    Segments segments = new Segments(picture.edges());
    return new Metrics(
        segments.crossings(),
        overlaps(picture.nodes()),
        hits(graph, picture),
        entryMoved(graph, picture),
        labelOverlaps(picture),
        segments.shared(),
        bends(picture.edges()),
        length(picture.edges()),
        bounds.width(),
        bounds.height(),
        backward(graph, picture));
  }

  /** Crossings of {@code picture} counted pair by pair. */
  public static long crossingsByBruteForce(Picture picture) {
    return new Segments(picture.edges()).crossingsByBruteForce();
  }

  /** Width over height. */
  public double aspect() {
    return width / Math.max(1, height);
  }

  /** The fields as members of a JSON object. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "\"crossings\":%d,\"overlaps\":%d,\"hits\":%d,\"entryLeft\":%d,\"labelOverlaps\":%d,\"shared\":%.0f,"
            + "\"bends\":%d,\"length\":%.0f,\"w\":%.0f,\"h\":%.0f,\"backward\":%d",
        crossings,
        overlaps,
        hits,
        entryMoved ? 0 : 1,
        labelOverlaps,
        collinear,
        bends,
        length,
        width,
        height,
        backward);
  }

  private static int overlaps(List<Box> boxes) {
    int count = 0;
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Boxes.overlap(boxes.get(i), boxes.get(j), OVERLAP)) {
          count++;
        }
      }
    }
    return count;
  }

  private static int hits(CorpusGraph graph, Picture picture) {
    BoxIndex index = new BoxIndex(picture.nodes());
    int count = 0;
    for (int e = 0; e < picture.edges().size(); e++) {
      Set<Integer> hit = new HashSet<>(index.hitBy(picture.edges().get(e)));
      hit.remove(graph.edges().get(e).source());
      hit.remove(graph.edges().get(e).target());
      count += hit.size();
    }
    return count;
  }

  private static boolean entryMoved(CorpusGraph graph, Picture picture) {
    return graph.entry() >= 0
        && picture.nodes().stream()
            .anyMatch(box -> box.x() < picture.nodes().get(graph.entry()).x() - 1);
  }

  private static int labelOverlaps(Picture picture) {
    int count = overlaps(picture.labels());
    for (Box label : picture.labels()) {
      count +=
          (int) picture.nodes().stream().filter(box -> Boxes.overlap(box, label, OVERLAP)).count();
    }
    return count;
  }

  private static int bends(List<List<Point>> edges) {
    int count = 0;
    for (List<Point> edge : edges) {
      double before = Double.NaN;
      for (int i = 0; i + 1 < edge.size(); i++) {
        double dx = edge.get(i + 1).x() - edge.get(i).x();
        double dy = edge.get(i + 1).y() - edge.get(i).y();
        if (Math.hypot(dx, dy) < 0.01) {
          continue;
        }
        double angle = Math.atan2(dy, dx);
        double turn = Math.abs(angle - before);
        if (Math.min(turn, 2 * Math.PI - turn) > Math.PI / 180) {
          count++;
        }
        before = angle;
      }
    }
    return count;
  }

  private static double length(List<List<Point>> edges) {
    double sum = 0;
    for (List<Point> edge : edges) {
      for (int i = 0; i + 1 < edge.size(); i++) {
        sum +=
            Math.hypot(
                edge.get(i + 1).x() - edge.get(i).x(), edge.get(i + 1).y() - edge.get(i).y());
      }
    }
    return sum;
  }

  private static Box bounds(Picture picture) {
    if (picture.nodes().isEmpty()) {
      return new Box(0, 0, 0, 0);
    }
    Box bounds = picture.nodes().getFirst();
    for (Box box : picture.nodes()) {
      bounds = bounds.union(box);
    }
    for (List<Point> edge : picture.edges()) {
      for (Point point : edge) {
        bounds = bounds.union(new Box(point.x(), point.y(), 0, 0));
      }
    }
    return bounds;
  }

  private static int backward(CorpusGraph graph, Picture picture) {
    int count = 0;
    for (CorpusGraph.Ends ends : graph.edges()) {
      Box target = picture.nodes().get(ends.target());
      if (target.centerX() <= picture.nodes().get(ends.source()).centerX()) {
        count++;
      }
    }
    return count;
  }
}
