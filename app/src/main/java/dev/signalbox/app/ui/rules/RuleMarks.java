package dev.signalbox.app.ui.rules;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import java.util.List;

/**
 * What the findings say about rules.
 *
 * @param findings of the text the rules come from
 */
record RuleMarks(List<Finding> findings) {
  private static final String DEAD = "dead-rule";

  /** Whether no request reaches a rule. */
  boolean dead(Rule rule) {
    return findings.stream()
        .anyMatch(finding ->
            finding.code().equals(DEAD) && rule.json().range().contains(finding.range()));
  }
}
