package dev.signalbox.model.snapshot;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.graph.ServicesGraph;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.TextEdit;
import java.util.List;
import org.jgrapht.Graph;

/**
 * A working text and all that follows from it.
 *
 * @param working the newest text
 * @param source the newest text that could be read; the rest was derived from it. Equal to {@code
 *     working} unless that is {@link #broken}
 * @param config what {@code source} says
 * @param graph its services graph
 * @param findings what can be said about {@code working}, worst first, then in text order
 * @param analysed whether {@code findings} are about this text; until then they are those of the
 *     text before, less what the edit touches, so that nothing shown goes and comes back
 */
public record Snapshot(
    JsonDocument working,
    JsonDocument source,
    Config config,
    Graph<Node, Edge> graph,
    List<Finding> findings,
    boolean analysed) {
  /** Keeps an immutable copy. */
  public Snapshot {
    findings = List.copyOf(findings);
  }

  /** The Snapshot of an empty object: no services, no rules, nothing wrong. */
  public static Snapshot empty() {
    JsonDocument document = JsonParser.parse("{}");
    Config config = ConfigReader.read(document);
    return new Snapshot(document, document, config, ServicesGraph.of(config), List.of(), true);
  }

  /**
   * Reads a text without analysing it yet.
   *
   * @param text the working text
   * @param previous supplies what is shown while the text cannot be read
   */
  public static Snapshot read(String text, Snapshot previous) {
    JsonDocument document = JsonParser.parse(text);
    List<Finding> findings = carried(previous, text);
    boolean first = previous.source.text().equals("{}");
    if (!readable(document) && !first) {
      return new Snapshot(
          document, previous.source, previous.config, previous.graph, findings, false);
    }
    Config config = ConfigReader.read(document);
    return new Snapshot(document, document, config, ServicesGraph.of(config), findings, false);
  }

  private static List<Finding> carried(Snapshot previous, String text) {
    TextEdit edit = TextEdit.between(previous.working.text(), text);
    return previous.findings.stream().flatMap(finding -> finding.after(edit).stream()).toList();
  }

  /** This Snapshot with its findings. */
  public Snapshot with(List<Finding> complete) {
    return new Snapshot(working, source, config, graph, complete, true);
  }

  /** Whether the working text cannot be read, so that what is shown is older than the text. */
  public boolean broken() {
    return !readable(working);
  }

  /** Whether a tree is whole: Vercel refuses comments and the like, but what is meant is clear. */
  private static boolean readable(JsonDocument document) {
    return document.root() instanceof JsonObject
        && document.errors().stream().allMatch(Snapshot::harmless);
  }

  private static boolean harmless(SyntaxError error) {
    return switch (error.kind()) {
      case BYTE_ORDER_MARK, COMMENT, TRAILING_COMMA, TOO_DEEP -> true;
      default -> false;
    };
  }
}
