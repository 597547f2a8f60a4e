package dev.signalbox.app.cli;

import dev.signalbox.app.report.CheckedFile;
import dev.signalbox.model.finding.Severity;
import java.util.List;
import java.util.Set;

/** From which severity on a check fails. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Whether any finding is at least this severe. */
  boolean fails(List<CheckedFile> files) {
    return severities().stream()
        .anyMatch(severity -> files.stream().anyMatch(file -> file.count(severity) > 0));
  }

  private Set<Severity> severities() {
    return switch (this) {
      case ERROR -> Set.of(Severity.ERROR);
      case WARNING -> Set.of(Severity.ERROR, Severity.WARNING);
      case INFO -> Set.of(Severity.values());
      case NEVER -> Set.of();
    };
  }
}
