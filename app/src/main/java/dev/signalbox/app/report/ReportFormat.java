package dev.signalbox.app.report;

import java.util.List;

/** The forms a report comes in. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs; the schema is described in the user guide, {@code version} 1. */
  JSON,
  /** JUnit XML, one test case per finding, for CI systems that show tests. */
  JUNIT,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** GitHub workflow commands that annotate the changed lines. */
  GITHUB;

  /**
   * The report; ends with a line feed.
   *
   * @param files in the order they were named
   * @param colour whether the reader's terminal shows colours; only {@link #TEXT} uses them
   */
  public String write(List<CheckedFile> files, boolean colour) {
    return switch (this) {
      case TEXT -> TextReport.write(files, colour);
      case JSON -> JsonReport.write(files);
      case JUNIT -> JunitReport.write(files);
      case SARIF -> SarifReport.write(files);
      case GITHUB -> GithubReport.write(files);
    };
  }
}
