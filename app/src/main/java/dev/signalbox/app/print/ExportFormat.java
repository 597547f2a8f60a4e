package dev.signalbox.app.print;

import dev.signalbox.model.export.GraphFormat;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jgrapht.Graph;

/** The forms a services graph can be given away in, as pictures and as text. */
public enum ExportFormat {
  /** The picture, with real text. */
  SVG("svg"),
  /** The picture as an image, two pixels for each of the screen's. */
  PNG("png"),
  /** A diagram GitHub draws. */
  MERMAID(GraphFormat.MERMAID.extension()),
  /** Graphviz. */
  DOT(GraphFormat.DOT.extension()),
  /** A table. */
  MARKDOWN(GraphFormat.MARKDOWN.extension()),
  /** For programs. */
  JSON(GraphFormat.JSON.extension());

  /** Pixels of an image for each of the screen's. */
  private static final double PIXELS = 2;

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** The usual file name extension, without dot. */
  public String extension() {
    return extension;
  }

  /** Whether it is a picture and not text made for other tools. */
  public boolean picture() {
    return text().isEmpty();
  }

  /**
   * The bytes of a file in this form; the same input gives the same bytes.
   *
   * @param picture asked only by the forms that are pictures, because composing one takes a while
   */
  public byte[] write(Graph<Node, Edge> graph, Supplier<Sheet> picture) {
    return this == PNG
        ? picture.get().png(PIXELS)
        : text()
            .map(form -> form.write(graph))
            .orElseGet(() -> picture.get().svg())
            .getBytes(StandardCharsets.UTF_8);
  }

  private Optional<GraphFormat> text() {
    return switch (this) {
      case SVG, PNG -> Optional.empty();
      case MERMAID -> Optional.of(GraphFormat.MERMAID);
      case DOT -> Optional.of(GraphFormat.DOT);
      case MARKDOWN -> Optional.of(GraphFormat.MARKDOWN);
      case JSON -> Optional.of(GraphFormat.JSON);
    };
  }
}
