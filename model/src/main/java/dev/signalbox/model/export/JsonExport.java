package dev.signalbox.model.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import java.util.Map;
import org.jgrapht.Graph;

/** Nodes and edges for programs; ids are stable for the same file. */
final class JsonExport {
  private JsonExport() {}

  static String write(Graph<Node, Edge> graph) {
    Map<Node, String> ids = Numbering.of(graph);
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", 1);
    ArrayNode nodes = root.putArray("nodes");
    ids.forEach((node, id) ->
        nodes
            .addObject()
            .put("id", id)
            .put("kind", Labels.kind(node))
            .put("label", Labels.of(node)));
    ArrayNode edges = root.putArray("edges");
    for (Edge edge : graph.edgeSet()) {
      ObjectNode json =
          edges
              .addObject()
              .put("from", ids.get(graph.getEdgeSource(edge)))
              .put("to", ids.get(graph.getEdgeTarget(edge)))
              .put("kind", Labels.kind(edge))
              .put("label", Labels.of(edge));
      if (edge instanceof Edge.Public open) {
        json.put("rule", open.rule().id());
      }
    }
    return root.toPrettyString().replace("\r\n", "\n") + "\n";
  }
}
