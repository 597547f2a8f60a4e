package dev.signalbox.model.export;

import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import java.util.Map;
import org.jgrapht.Graph;

/**
 * A flowchart from left to right; public edges are solid, bindings dotted, redirects thick. What
 * the clock and queues call is solid and starts at a flag.
 */
final class MermaidExport {
  private MermaidExport() {}

  static String write(Graph<Node, Edge> graph) {
    Map<Node, String> ids = Numbering.of(graph);
    StringBuilder out = new StringBuilder("flowchart LR\n");
    ids.forEach((node, id) -> out.append("  ").append(id).append(shape(node)).append('\n'));
    for (Edge edge : graph.edgeSet()) {
      out.append("  ")
          .append(ids.get(graph.getEdgeSource(edge)))
          .append(arrow(edge))
          .append(label(edge))
          .append(' ')
          .append(ids.get(graph.getEdgeTarget(edge)))
          .append('\n');
    }
    return out.toString();
  }

  private static String shape(Node node) {
    String label = "\"" + escape(Labels.of(node)) + "\"";
    return switch (node) {
      case Node.Internet _ -> "((" + label + "))";
      case Node.ServiceNode _ -> "[" + label + "]";
      case Node.Undeclared _ -> "{{" + label + "}}";
      case Node.ExternalHost _ -> "([" + label + "])";
      case Node.Timer _, Node.Topic _ -> ">" + label + "]";
    };
  }

  private static String label(Edge edge) {
    String label = Labels.of(edge);
    return label.isEmpty() ? "" : "|\"" + escape(label) + "\"|";
  }

  private static String arrow(Edge edge) {
    return switch (Labels.kind(edge)) {
      case "binding" -> " -.->";
      case "redirect" -> " ==>";
      default -> " -->";
    };
  }

  /**
   * Mermaid reads {@code #code;} entities inside quotes; everything it could misread becomes one.
   */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if ("\"#<>&`\\|;".indexOf(c) >= 0 || c < ' ') {
            out.append('#').append(c).append(';');
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }
}
