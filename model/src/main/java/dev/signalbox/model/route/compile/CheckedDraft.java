package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has passed all checks and only wants its place in the table.
 *
 * @param id where it comes from
 * @param rule the rule in the file, or null
 * @param source which paths it matches
 * @param guard its conditions
 * @param action what it does
 */
record CheckedDraft(
    String id, @Nullable Rule rule, CompiledSource source, Guard guard, Action action) {

  /** The finished rule. */
  CompiledRule rule(int index, Phase phase) {
    return new CompiledRule(index, id, rule, phase, source, guard, action);
  }

  /** The same for a rule that says the same at another place of another text. */
  CheckedDraft standingFor(Rule other) {
    return new CheckedDraft(other.id(), other, source, Guard.of(other), action);
  }
}
