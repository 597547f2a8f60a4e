package dev.signalbox.app.report;

import dev.signalbox.model.resolve.Resolution;

/** The forms detected services are reported in. The same services give the same bytes. */
public enum DetectFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** A {@code vercel.json} that declares what was found; an empty object when nothing was. */
  CONFIG;

  /** The report; ends with a line feed. */
  public String write(Resolution resolution) {
    return switch (this) {
      case TEXT -> DetectText.write(resolution);
      case JSON -> DetectJson.write(resolution);
      case CONFIG -> JsonText.pretty(ProposedConfig.of(resolution));
    };
  }
}
