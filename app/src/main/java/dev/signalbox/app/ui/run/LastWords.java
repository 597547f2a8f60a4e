package dev.signalbox.app.ui.run;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The line of a log that says why its program ended. */
final class LastWords {
  /** Traces and details of what was thrown stand below its message, seldom longer than this. */
  private static final int LINES = 40;

  /** Of a line; whatever a program wrote is not searched for long. */
  private static final int CHARACTERS = 500;

  /** As runtimes begin the message of what nobody caught. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:[\\w.$]*(?:Error|Exception)\\b.*:|\\[?(?:error|fatal|panic)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private LastWords() {}

  /**
   * The latest message of an error among the latest lines, else the last line.
   *
   * @param newestFirst lines without colours
   * @return without surrounding blanks; empty when there is no line
   */
  static String of(Stream<String> newestFirst) {
    List<String> lines =
        newestFirst.filter(line -> !line.isBlank()).limit(LINES).map(LastWords::begin).toList();
    return lines.stream()
        .filter(line -> MESSAGE.matcher(line).matches())
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .orElse("");
  }

  private static String begin(String line) {
    String text = line.strip();
    return text.substring(0, Math.min(CHARACTERS, text.length()));
  }
}
