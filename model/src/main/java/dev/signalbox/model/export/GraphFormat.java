package dev.signalbox.model.export;

import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import org.jgrapht.Graph;

/** The text forms a services graph can be written in. */
public enum GraphFormat {
  /** A Mermaid flowchart, as GitHub and GitLab render it. */
  MERMAID("mmd"),
  /** Graphviz DOT. */
  DOT("dot"),
  /** A Markdown table with one row per edge. */
  MARKDOWN("md"),
  /** Nodes and edges as JSON, {@code version} 1. */
  JSON("json");

  private final String extension;

  GraphFormat(String extension) {
    this.extension = extension;
  }

  /** The usual file name extension, without dot. */
  public String extension() {
    return extension;
  }

  /** The graph in this form; ends with a line feed. */
  public String write(Graph<Node, Edge> graph) {
    return switch (this) {
      case MERMAID -> MermaidExport.write(graph);
      case DOT -> DotExport.write(graph);
      case MARKDOWN -> MarkdownExport.write(graph);
      case JSON -> JsonExport.write(graph);
    };
  }
}
