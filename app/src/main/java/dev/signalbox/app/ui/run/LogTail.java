package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.LogLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bounds a log of several services: a loud one loses its own oldest lines, never another's. */
final class LogTail {
  /** Lines above the bound before they go, so that not every line costs a look at all of them. */
  private static final int SLACK = 1_000;

  private LogTail() {}

  /**
   * The lines to keep, oldest first; empty when all are.
   *
   * @param lines all of them, oldest first
   * @param bound how many of each service
   */
  static Optional<List<LogLine>> keep(List<LogLine> lines, int bound) {
    if (lines.size() <= bound + SLACK) {
      return Optional.empty();
    }
    Map<String, Integer> surplus = new HashMap<>();
    lines.forEach(line -> surplus.merge(line.service(), 1, Integer::sum));
    surplus.replaceAll((service, count) -> count - bound);
    if (surplus.values().stream().allMatch(over -> over <= SLACK)) {
      return Optional.empty();
    }
    return Optional.of(
        lines.stream()
            .filter(line -> surplus.merge(line.service(), -1, Integer::sum) < 0)
            .toList());
  }
}
