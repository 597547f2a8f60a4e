package dev.signalbox.model.export;

import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import org.jgrapht.Graph;

/** One table row per edge, in the order of the file; services without edges get a row each. */
final class MarkdownExport {
  private MarkdownExport() {}

  static String write(Graph<Node, Edge> graph) {
    StringBuilder out = new StringBuilder("| from | to | kind | by |\n|---|---|---|---|\n");
    for (Edge edge : graph.edgeSet()) {
      row(
          out,
          Labels.of(graph.getEdgeSource(edge)),
          Labels.of(graph.getEdgeTarget(edge)),
          Labels.kind(edge),
          code(Labels.of(edge)));
    }
    for (Node node : graph.vertexSet()) {
      if (node instanceof Node.ServiceNode && graph.edgesOf(node).isEmpty()) {
        row(out, "", Labels.of(node), "no edge", "");
      }
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String from, String to, String kind, String by) {
    out.append("| ").append(escape(from)).append(" | ").append(escape(to)).append(" | ");
    out.append(kind).append(" | ").append(by).append(" |\n");
  }

  private static String code(String text) {
    return "`" + escape(text).replace("`", "'") + "`";
  }

  private static String escape(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }
}
