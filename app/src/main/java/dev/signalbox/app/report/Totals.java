package dev.signalbox.app.report;

import dev.signalbox.model.finding.Severity;
import java.util.List;

/** Counts over all files of a report. */
record Totals(long errors, long warnings, long infos, int files) {

  static Totals of(List<CheckedFile> files) {
    return new Totals(
        sum(files, Severity.ERROR),
        sum(files, Severity.WARNING),
        sum(files, Severity.INFO),
        files.size());
  }

  private static long sum(List<CheckedFile> files, Severity severity) {
    return files.stream().mapToLong(file -> file.count(severity)).sum();
  }

  /** For example {@code 1 error, 2 warnings, 0 notes in 3 files}. */
  String sentence() {
    return "%s, %s, %s in %s"
        .formatted(
            amount(errors, "error"),
            amount(warnings, "warning"),
            amount(infos, "note"),
            amount(files, "file"));
  }

  private static String amount(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
