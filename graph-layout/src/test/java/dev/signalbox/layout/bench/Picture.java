package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A drawing by anyone's hand, by number.
 *
 * @param cpuMs processor time of the layout in milliseconds
 */
public record Picture(double cpuMs, List<Box> nodes, List<List<Point>> edges, List<Box> labels) {
  /** Our drawing of a corpus graph. */
  public static Picture of(double cpuMs, CorpusGraph graph, Drawing<Integer, Integer> drawing) {
    List<Box> nodes = new ArrayList<>();
    for (int v = 0; v < graph.sizes().size(); v++) {
      nodes.add(drawing.boxes().getOrDefault(v, new Box(0, 0, 0, 0)));
    }
    Route none = Route.polyline(List.of());
    List<List<Point>> edges = new ArrayList<>();
    for (int e = 0; e < graph.edges().size(); e++) {
      edges.add(drawing.routes().getOrDefault(e, none).points());
    }
    List<Box> labels =
        drawing.plates().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    return new Picture(cpuMs, nodes, edges, labels);
  }

  /** {@code {id, cpuMs, nodes:[[x,y,w,h]], edges:[[[x,y]]], labels:[[x,y,w,h]]}}. */
  public String json(String id) {
    StringJoiner edgeList = new StringJoiner(",", "[", "]");
    for (List<Point> edge : edges) {
      StringJoiner points = new StringJoiner(",", "[", "]");
      edge.forEach(p -> points.add("[" + p.x() + "," + p.y() + "]"));
      edgeList.add(points.toString());
    }
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"cpuMs\":%.3f,\"nodes\":%s,\"edges\":%s,\"labels\":%s}",
        id,
        cpuMs,
        boxes(nodes),
        edgeList,
        boxes(labels));
  }

  private static String boxes(List<Box> boxes) {
    StringJoiner list = new StringJoiner(",", "[", "]");
    boxes.forEach(
        b -> list.add("[" + b.x() + "," + b.y() + "," + b.width() + "," + b.height() + "]"));
    return list.toString();
  }
}
