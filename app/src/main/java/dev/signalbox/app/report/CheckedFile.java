package dev.signalbox.app.report;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.LineMap;
import java.util.Comparator;
import java.util.List;

/**
 * A file and what was found in it.
 *
 * @param path as people name it, with forward slashes
 * @param lines of the text that was checked
 * @param findings worst first, then in text order
 */
public record CheckedFile(String path, LineMap lines, List<Finding> findings) {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparingInt(finding -> finding.range().start())
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** Puts the findings in report order. */
  public CheckedFile {
    path = path.replace('\\', '/');
    findings = findings.stream().sorted(ORDER).toList();
  }

  /** How many findings have this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
