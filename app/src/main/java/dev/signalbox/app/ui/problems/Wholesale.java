package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.fix.Fix;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Fixes every problem of a kind: after each fix the text is analysed again. */
final class Wholesale {
  private Wholesale() {}

  /**
   * What is to be fixed.
   *
   * @param snapshot the text
   * @param project whose file it is; null when none is open
   * @param code of the problems
   */
  record Wanted(Snapshot snapshot, @Nullable Project project, String code) {}

  /** The text with as many of the problems fixed as can be. */
  static String repaired(Wanted wanted, Session.Analysis analysis, BooleanSupplier outdated) {
    Snapshot now = wanted.snapshot;
    long rounds = of(now, wanted.code).size();
    for (long round = 0; round < rounds && !outdated.getAsBoolean(); round++) {
      Optional<String> text = fixed(now, wanted.code);
      if (text.isEmpty()) {
        break;
      }
      Snapshot read = Snapshot.read(text.get(), now);
      now = read.with(analysis.of(read, wanted.project, outdated).kept());
    }
    return now.working().text();
  }

  private static Optional<String> fixed(Snapshot snapshot, String code) {
    return of(snapshot, code).stream()
        .flatMap(finding -> Repairs.of(finding, snapshot).stream())
        .flatMap(fix -> applied(fix, snapshot).stream())
        .findFirst();
  }

  /** The text with a fix; empty when the text has no place for it. */
  private static Optional<String> applied(Fix fix, Snapshot snapshot) {
    try {
      return Optional.of(fix.edit().on(snapshot.working()).apply(snapshot.working().text()));
    } catch (EditRefused refused) {
      return Optional.empty();
    }
  }

  private static List<Finding> of(Snapshot snapshot, String code) {
    return snapshot.findings().stream().filter(found -> found.code().equals(code)).toList();
  }
}
