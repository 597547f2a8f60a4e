package dev.signalbox.app.cli;

import dev.signalbox.model.export.GraphFormat;
import java.util.Optional;

/** What the graph command can write. */
enum GraphOutput {
  /** The picture, with real text. */
  SVG,
  /** The picture as an image, two pixels for each of the screen's. */
  PNG,
  /** A diagram GitHub draws. */
  MERMAID,
  /** Graphviz. */
  DOT,
  /** A table. */
  MARKDOWN,
  /** For programs. */
  JSON;

  /** The form in text; empty for pictures. */
  Optional<GraphFormat> text() {
    return switch (this) {
      case SVG, PNG -> Optional.empty();
      case MERMAID -> Optional.of(GraphFormat.MERMAID);
      case DOT -> Optional.of(GraphFormat.DOT);
      case MARKDOWN -> Optional.of(GraphFormat.MARKDOWN);
      case JSON -> Optional.of(GraphFormat.JSON);
    };
  }
}
