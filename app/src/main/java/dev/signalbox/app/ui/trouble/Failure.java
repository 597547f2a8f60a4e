package dev.signalbox.app.ui.trouble;

import dev.signalbox.app.log.RecentLog;

/**
 * An error nobody in the program expected.
 *
 * @param error the last of its kind
 * @param times how often it happened since the notice was last closed
 */
public record Failure(Throwable error, int times) {

  /** What a person would send to those who can mend it. */
  String details(String version) {
    return String.join(
        "\n",
        "Signalbox " + version,
        "Java "
            + Runtime.version()
            + ", JavaFX "
            + System.getProperty("javafx.runtime.version", "?"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        "",
        RecentLog.trace(error));
  }
}
