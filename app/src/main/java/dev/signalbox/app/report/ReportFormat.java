package dev.signalbox.app.report;

import java.util.List;

/** The forms a report comes in. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT("txt"),
  /** For programs; the schema is described in the user guide, {@code version} 1. */
  JSON("json"),
  /** JUnit XML, one test case per finding, for CI systems that show tests. */
  JUNIT("xml"),
  /** SARIF 2.1.0, for code scanning. */
  SARIF("sarif"),
  /** GitHub workflow commands that annotate the changed lines. */
  GITHUB("txt");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** The usual file name extension, without dot. */
  public String extension() {
    return extension;
  }

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
