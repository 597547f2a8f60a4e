package dev.signalbox.model.route.compile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A route table in the order Vercel goes through it.
 *
 * @param entries rules and markers; when there is an error, what was compiled before it
 * @param defined whether the file defines any table at all
 * @param error why the table was refused; null when it was not
 */
public record CompiledTable(
    List<CompiledEntry> entries, boolean defined, @Nullable TableError error) {
  /** Keeps an immutable copy. */
  public CompiledTable {
    entries = List.copyOf(entries);
  }

  /** The rules in order, without markers. */
  public List<CompiledRule> rules() {
    return entries.stream()
        .filter(CompiledRule.class::isInstance)
        .map(CompiledRule.class::cast)
        .toList();
  }

  /** The rules of one phase in order. */
  public List<CompiledRule> rules(Phase phase) {
    return rules().stream().filter(rule -> rule.phase() == phase).toList();
  }

  /** The compiled form of a rule of the file, by its id. */
  public Optional<CompiledRule> rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
