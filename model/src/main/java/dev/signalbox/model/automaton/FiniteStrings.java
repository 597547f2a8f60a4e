package dev.signalbox.model.automaton;

import dev.signalbox.model.pattern.regex.CharRange;
import dev.signalbox.model.pattern.regex.Regex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes out what an anchored expression matches, where that is little: most sources are a literal
 * path, some with an optional slash or a few words to choose from.
 */
final class FiniteStrings {
  private static final int MOST = 16;

  private FiniteStrings() {}

  /** The strings; empty when there may be more than a few. */
  static Optional<Set<String>> of(Regex regex) {
    if (!(regex instanceof Regex.Sequence(List<Regex> parts))
        || parts.size() < 2
        || !isAssertion(parts.getFirst(), Regex.Assertion.Kind.START)
        || !isAssertion(parts.getLast(), Regex.Assertion.Kind.END)) {
      return Optional.empty();
    }
    return sequence(parts.subList(1, parts.size() - 1));
  }

  private static boolean isAssertion(Regex part, Regex.Assertion.Kind kind) {
    return part instanceof Regex.Assertion assertion && assertion.kind() == kind;
  }

  private static Optional<Set<String>> strings(Regex regex) {
    return switch (regex) {
      case Regex.Characters chars -> characters(chars.set().ranges());
      case Regex.Sequence(List<Regex> parts) -> sequence(parts);
      case Regex.Choice(List<Regex> options) -> choice(options);
      case Regex.Group group -> strings(group.body());
      case Regex.Repeat repeat when repeat.min() == 0 && repeat.max() == 1 ->
          choice(List.of(new Regex.Sequence(List.of()), repeat.body()));
      case Regex.Repeat repeat -> Optional.empty();
      case Regex.Look look -> Optional.empty();
      case Regex.BackReference reference -> Optional.empty();
      case Regex.TooDeep open -> Optional.empty();
      case Regex.Assertion assertion -> Optional.empty();
    };
  }

  private static Optional<Set<String>> characters(List<CharRange> ranges) {
    Set<String> strings = new LinkedHashSet<>();
    for (CharRange range : ranges) {
      if (strings.size() + range.last() - range.first() >= MOST) {
        return Optional.empty();
      }
      for (int c = range.first(); c <= range.last(); c++) {
        strings.add(String.valueOf((char) c));
      }
    }
    return Optional.of(strings);
  }

  /** Runs of single characters, the usual case, are put together at once. */
  private static Optional<Set<String>> sequence(List<Regex> parts) {
    List<StringBuilder> made = new ArrayList<>(List.of(new StringBuilder()));
    for (Regex part : parts) {
      Optional<Set<String>> next = strings(part);
      if (next.isEmpty() || made.size() * next.get().size() > MOST) {
        return Optional.empty();
      }
      List<StringBuilder> longer = new ArrayList<>();
      for (String tail : next.get()) {
        boolean only = next.get().size() == 1;
        made.forEach(head -> longer.add((only ? head : new StringBuilder(head)).append(tail)));
      }
      made = longer;
    }
    Set<String> strings = new LinkedHashSet<>();
    made.forEach(one -> strings.add(one.toString()));
    return Optional.of(strings);
  }

  private static Optional<Set<String>> choice(List<Regex> options) {
    Set<String> strings = new LinkedHashSet<>();
    for (Regex option : options) {
      Optional<Set<String>> more = strings(option);
      if (more.isEmpty() || strings.size() + more.get().size() > MOST) {
        return Optional.empty();
      }
      strings.addAll(more.get());
    }
    return Optional.of(strings);
  }
}
