package dev.signalbox.model.export;

import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import java.util.Map;
import org.jgrapht.Graph;

/** Graphviz DOT, laid out from left to right with the Internet first. */
final class DotExport {
  private DotExport() {}

  static String write(Graph<Node, Edge> graph) {
    Map<Node, String> ids = Numbering.of(graph);
    StringBuilder out = new StringBuilder("digraph services {\n  rankdir=LR;\n");
    out.append("  node [shape=box, style=rounded, fontname=\"Helvetica\"];\n");
    out.append("  edge [fontname=\"Helvetica\", fontsize=10];\n");
    ids.forEach((node, id) ->
        out.append("  %s [label=\"%s\"%s];\n".formatted(id, escape(Labels.of(node)), look(node))));
    for (Edge edge : graph.edgeSet()) {
      out.append(
          "  %s -> %s [label=\"%s\"%s];\n"
              .formatted(
                  ids.get(graph.getEdgeSource(edge)),
                  ids.get(graph.getEdgeTarget(edge)),
                  escape(Labels.of(edge)),
                  look(edge)));
    }
    return out.append("}\n").toString();
  }

  private static String look(Node node) {
    return switch (node) {
      case Node.Internet _ -> ", shape=circle, style=solid";
      case Node.ServiceNode _ -> "";
      case Node.Undeclared _ -> ", style=\"rounded,dashed\", color=red";
      case Node.ExternalHost _ -> ", style=\"rounded,filled\", fillcolor=gray95";
      case Node.Timer _, Node.Topic _ -> ", shape=cds, style=solid";
    };
  }

  private static String look(Edge edge) {
    return switch (Labels.kind(edge)) {
      case "binding" -> ", style=dashed";
      case "redirect" -> ", style=dotted";
      case "trigger" -> ", color=gray40, arrowhead=vee";
      default -> "";
    };
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
  }
}
