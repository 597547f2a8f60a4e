package dev.signalbox.app.report;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.LineMap;
import java.util.List;

/** Workflow commands: {@code ::error file=…,line=…::message}. */
final class GithubReport {
  private GithubReport() {}

  static String write(List<CheckedFile> files) {
    StringBuilder out = new StringBuilder();
    for (CheckedFile file : files) {
      file.findings().forEach(finding -> out.append(command(file, finding)).append('\n'));
    }
    return out.append(Totals.of(files).sentence()).append('\n').toString();
  }

  private static String command(CheckedFile file, Finding finding) {
    LineMap lines = file.lines();
    int start = finding.range().start();
    int end = finding.range().end();
    String proof = Witnesses.proof(finding).map(line -> "\nProof: " + line).orElse("");
    return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            level(finding.severity()),
            property(file.path()),
            lines.line(start),
            lines.line(end),
            lines.column(start),
            lines.column(end),
            property(finding.code()),
            data(finding.message() + proof));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
