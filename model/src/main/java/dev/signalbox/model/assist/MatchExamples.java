package dev.signalbox.model.assist;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Compiled;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.automaton.RegexCompiler;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.pattern.PathPattern;
import dev.signalbox.model.pattern.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths that a source pattern matches, natural ones first. */
final class MatchExamples {
  private static final int STATES = 4000;
  private static final int WANTED = 3;
  private static final List<String> NATURAL =
      List.of("^(?:/(?:[a-z][a-z0-9]{2,}))+$", "^(?:/[A-Za-z0-9._~-]+)+$", "^(?:/[^/]+)*/?$");

  private MatchExamples() {}

  /** A few; none where the pattern is not accepted or too costly to look through. */
  static List<String> of(String source) {
    try {
      Budget budget = new Budget(STATES, () -> false);
      Language left = language(PathPattern.parse(source).regex().source(), budget);
      List<String> found = new ArrayList<>();
      while (found.size() < WANTED) {
        Optional<String> next = natural(left, budget);
        if (next.isEmpty()) {
          break;
        }
        found.add(next.get());
        left = left.minus(Language.of(next.get()), budget);
      }
      return found;
    } catch (PathSyntaxException | UndecidedException none) {
      return List.of();
    }
  }

  private static Optional<String> natural(Language language, Budget budget) {
    return NATURAL.stream()
        .flatMap(regex -> language.shortestIn(language(regex, budget), budget).stream())
        .findFirst();
  }

  private static Language language(String regex, Budget budget) {
    return RegexCompiler.compile(regex, false, budget) instanceof Compiled.Exact exact
        ? exact.language()
        : Language.none();
  }
}
