package dev.signalbox.model.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What several allowed shapes report together, given the violations of each. */
final class Branches {
  private Branches() {}

  /** Nothing when a branch has no violations, else the first violation of the first branch. */
  static Optional<Violation> any(List<List<Violation>> tried) {
    return tried.stream().anyMatch(List::isEmpty) ? Optional.empty() : first(tried, tried);
  }

  /**
   * Nothing when one branch has no violations. When none is free of them, the first violation of
   * the first; when several are, the checking ends at the second of them and what it has met so far
   * is reported, {@code ambiguous} last.
   */
  static Optional<Violation> exactlyOne(List<List<Violation>> tried, Violation ambiguous) {
    long passing = tried.stream().filter(List::isEmpty).count();
    if (passing == 1) {
      return Optional.empty();
    }
    return passing == 0
        ? first(tried, tried)
        : first(untilSecondPass(tried), tried).or(() -> Optional.of(ambiguous));
  }

  private static List<List<Violation>> untilSecondPass(List<List<Violation>> tried) {
    int first = tried.indexOf(List.of());
    int second = first + 1 + tried.subList(first + 1, tried.size()).indexOf(List.of());
    return tried.subList(0, second);
  }

  private static Optional<Violation> first(
      List<List<Violation>> met, List<List<Violation>> branches) {
    return met.stream()
        .filter(violations -> !violations.isEmpty())
        .findFirst()
        .map(violations -> beside(violations.getFirst(), nearest(branches)));
  }

  private static Violation beside(Violation reported, Violation nearest) {
    return reported.equals(nearest)
        ? reported
        : new Violation(reported.path(), reported.problem(), reported.range(), nearest);
  }

  /** The first violation of the branch that has the fewest, those of another type last. */
  private static Violation nearest(List<List<Violation>> tried) {
    return tried.stream()
        .filter(violations -> !violations.isEmpty())
        .min(Comparator.comparingInt(Branches::distance))
        .orElseThrow()
        .getFirst();
  }

  private static int distance(List<Violation> violations) {
    return violations.getFirst().problem() instanceof Problem.WrongType
        ? Integer.MAX_VALUE
        : violations.size();
  }
}
