package dev.signalbox.model.route.trace;

import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.Phase;
import java.util.Map;

/**
 * A rule at which a router stopped.
 *
 * @param table name of the service whose table it stands in; empty for the top-level table
 * @param rule the rule
 * @param phase the phase that was running
 * @param captures values of the source's parameters, by name, and by number for those without one
 */
public record RuleMatch(
    String table, CompiledRule rule, Phase phase, Map<String, String> captures) {
  /** Keeps an immutable copy. */
  public RuleMatch {
    captures = InOrder.copy(captures);
  }
}
