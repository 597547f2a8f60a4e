package dev.signalbox.model.export;

import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;

/** Short identifiers that no name can break: {@code n0}, {@code n1}, … in graph order. */
final class Numbering {
  private Numbering() {}

  static Map<Node, String> of(Graph<Node, Edge> graph) {
    Map<Node, String> ids = new LinkedHashMap<>();
    for (Node node : graph.vertexSet()) {
      ids.put(node, "n" + ids.size());
    }
    return ids;
  }
}
