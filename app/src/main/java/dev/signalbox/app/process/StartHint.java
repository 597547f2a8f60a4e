package dev.signalbox.app.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses why a service that starts does not answer: most often it listens on another port. */
final class StartHint {
  private static final Duration LONG = Duration.ofMinutes(1);

  /** Programs name where they listen in the end; older lines tell of other things. */
  private static final int LINES = 200;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1?])(?::|\\s+port\\s+)(\\d{2,5})\\b"
              + "|\\bport[ :=]+(\\d{2,5})\\b",
          Pattern.CASE_INSENSITIVE);

  private StartHint() {}

  /**
   * What to tell about a service whose port does not answer.
   *
   * @param port the port it was given
   * @param log what it wrote, oldest first
   * @param since how long it has been starting
   * @param answers whether a port of this machine takes connections
   */
  static Optional<String> of(int port, List<LogLine> log, Duration since, IntPredicate answers) {
    List<LogLine> latest = log.subList(Math.max(0, log.size() - LINES), log.size());
    for (LogLine line : latest.reversed()) {
      Matcher address = ADDRESS.matcher(Ansi.plain(line.text()));
      while (address.find()) {
        String digits = address.group(1) == null ? address.group(2) : address.group(1);
        int named = Integer.parseInt(digits);
        if (named != port && named <= 65_535 && answers.test(named)) {
          return Optional.of(
              "seems to listen on port " + named + ", not on " + port + " as PORT says");
        }
      }
    }
    return since.compareTo(LONG) < 0
        ? Optional.empty()
        : Optional.of("does not listen on port " + port + " yet, as PORT says it should");
  }
}
