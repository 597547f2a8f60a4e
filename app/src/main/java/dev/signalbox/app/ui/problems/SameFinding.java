package dev.signalbox.app.ui.problems;

import dev.signalbox.model.finding.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a finding again in a list that was made anew. */
final class SameFinding {
  private SameFinding() {}

  /**
   * The row of a finding of the same kind at the same place, whatever its severity is by now; else
   * the row that took its place.
   *
   * @param before row it had
   * @return -1 in an empty list
   */
  static int row(List<Finding> findings, Finding wanted, int before) {
    Predicate<Finding> alike =
        found -> found.code().equals(wanted.code()) && found.range().equals(wanted.range());
    Predicate<Finding> alikeInWords = alike.and(found -> found.message().equals(wanted.message()));
    return Stream.of(alikeInWords, alike)
        .flatMap(same ->
            IntStream.range(0, findings.size()).filter(row -> same.test(findings.get(row))).boxed())
        .findFirst()
        .orElse(Math.min(before, findings.size() - 1));
  }
}
