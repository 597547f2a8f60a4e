package dev.signalbox.app.picture;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * Everything a picture is made from, apart from places.
 *
 * @param config the file
 * @param findings about it
 * @param runs state of each service the local router runs, by name; empty while it does not
 * @param words what a picture says of its own
 */
public record GraphInput(
    Config config, List<Finding> findings, Map<String, RunState> runs, Words words) {
  private static final String DEAD_RULE = "dead-rule";
  private static final String UNANSWERED_SCHEDULE = "unanswered-schedule";

  /** Keeps immutable copies. */
  public GraphInput {
    findings = List.copyOf(findings);
    runs = Map.copyOf(runs);
  }

  /** A picture in this machine's language. */
  public GraphInput(Config config, List<Finding> findings, Map<String, RunState> runs) {
    this(config, findings, runs, Words.bundled());
  }

  /** Whether an error lies within a part of the text. */
  boolean hasError(TextRange part) {
    return findings.stream()
        .anyMatch(
            finding -> finding.severity() == Severity.ERROR && part.contains(finding.range()));
  }

  /** Whether the rule in this part of the text is known never to match. */
  boolean neverMatches(TextRange part) {
    return has(DEAD_RULE, part);
  }

  /** Whether no service answers what the schedule in this part of the text calls. */
  boolean isUnanswered(TextRange part) {
    return has(UNANSWERED_SCHEDULE, part);
  }

  private boolean has(String code, TextRange part) {
    return findings.stream()
        .anyMatch(finding -> finding.code().equals(code) && part.contains(finding.range()));
  }
}
