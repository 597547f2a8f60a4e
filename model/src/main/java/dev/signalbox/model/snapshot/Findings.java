package dev.signalbox.model.snapshot;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.validate.TextFindings;
import dev.signalbox.model.validate.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that can be said about a text, from every checker, in one order. */
public final class Findings {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.range().start());

  private Findings() {}

  /**
   * The findings of a Snapshot's working text, worst first, then in text order.
   *
   * @param fileName how messages name the file
   */
  public static List<Finding> of(Snapshot snapshot, String fileName) {
    return Stream.concat(
            Validation.of(snapshot.working(), fileName).stream(),
            TextFindings.of(snapshot.working()).stream())
        .sorted(ORDER)
        .toList();
  }
}
