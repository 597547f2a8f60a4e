package dev.signalbox.app.report;

import dev.signalbox.model.diff.ConfigChanges;

/** The forms differences are reported in. The same differences give the same bytes. */
public enum DiffFormat {
  /** For people. */
  TEXT,
  /** For a comment on a pull request. */
  MARKDOWN,
  /** For programs. */
  JSON;

  /** The report; ends with a line feed. */
  public String write(ConfigChanges changes) {
    return switch (this) {
      case TEXT -> DiffText.write(changes);
      case MARKDOWN -> DiffMarkdown.write(changes);
      case JSON -> DiffJson.write(changes);
    };
  }
}
