package dev.signalbox.app.cli;

import dev.signalbox.app.report.CheckedFile;
import dev.signalbox.model.finding.Severity;
import java.util.Arrays;
import java.util.List;

/** From which severity on a check fails. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Whether any finding is at least this severe. */
  boolean fails(List<CheckedFile> files) {
    return this != NEVER
        && Arrays.stream(Severity.values())
            .filter(severity -> severity.ordinal() <= ordinal())
            .anyMatch(severity -> files.stream().anyMatch(file -> file.count(severity) > 0));
  }
}
