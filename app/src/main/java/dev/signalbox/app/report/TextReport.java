package dev.signalbox.app.report;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import java.util.List;
import java.util.Locale;

/** One line per finding, its proof below it, the counts last. */
final class TextReport {
  private TextReport() {}

  static String write(List<CheckedFile> files, boolean colour) {
    StringBuilder out = new StringBuilder();
    for (CheckedFile file : files) {
      if (!file.findings().isEmpty()) {
        out.append(paint("1", file.path(), colour)).append('\n');
        file.findings().forEach(finding -> finding(out, file, finding, colour));
        out.append('\n');
      }
    }
    return out.append(Totals.of(files).sentence()).append('\n').toString();
  }

  private static void finding(
      StringBuilder out, CheckedFile file, Finding finding, boolean colour) {
    int start = finding.range().start();
    String place = file.lines().line(start) + ":" + file.lines().column(start);
    out.append("  ")
        .append(paint(code(finding.severity()), "%-7s".formatted(word(finding)), colour))
        .append(" %7s  %s".formatted(place, finding.message()))
        .append(paint("2", "  " + finding.code(), colour))
        .append('\n');
    Witnesses.proof(finding)
        .ifPresent(proof -> out.append(" ".repeat(19)).append("Proof: " + proof + "\n"));
  }

  private static String word(Finding finding) {
    return finding.severity() == Severity.INFO
        ? "note"
        : finding.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String code(Severity severity) {
    return switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case INFO -> "36";
    };
  }

  private static String paint(String code, String text, boolean colour) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
