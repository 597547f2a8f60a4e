package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import java.util.Collection;
import java.util.Optional;

/**
 * Which requests a rule matches. Two rules that ask the same have the same instance.
 *
 * @param key spells out the question: source and conditions
 * @param regex the compiled source
 * @param paths every string the source matches, legal as a request path or not
 * @param requests the requests it matches; more than those when undecided
 * @param prefix what all their paths begin with
 * @param undecided why the set is not exact; empty when it is
 */
public record Match(
    String key,
    String regex,
    Language paths,
    Region requests,
    String prefix,
    Optional<String> undecided) {
  /** Whether {@link #requests} is exact. */
  public boolean exact() {
    return undecided.isEmpty();
  }

  /** All paths it matches, whatever else a request carries, where they are few. */
  Optional<Collection<String>> literals() {
    return requests.boxes().size() == 1 && requests.boxes().getFirst().values().isEmpty()
        ? requests.boxes().getFirst().path().strings()
        : Optional.empty();
  }

  /** Whether it asks for nothing but a path. */
  public boolean unconditional() {
    for (Box box : requests.boxes()) {
      if (!box.values().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it takes every request with a path. */
  boolean takesAll(String path, Budget budget) {
    return unconditional()
        ? requests.boxes().stream().anyMatch(box -> box.path().contains(path))
        : paths.contains(path) && Region.of(Language.of(path)).minus(requests, budget).isEmpty();
  }

  /** Matches are interned: the key decides. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Match match && key.equals(match.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
