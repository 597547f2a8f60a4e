package dev.signalbox.app.ui.run;

import dev.signalbox.app.ui.i18n.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What stands on a way that lights up: the newest answer, or how many there are in a second. */
public final class LiveWords {
  private static final int MANY = 10;

  private final Messages messages;

  /** In the user's language. */
  public LiveWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * The words for a request.
   *
   * @param newestFirst all requests, this one included
   */
  public String of(RequestLine line, List<RequestLine> newestFirst) {
    Instant since = line.event().at().minus(Duration.ofSeconds(1));
    long same =
        newestFirst.stream()
            .takeWhile(other -> other.event().at().isAfter(since))
            .filter(other -> other.item().equals(line.item()))
            .count();
    return same > MANY
        ? messages.text("run.live.many", same)
        : messages.text(
            line.event().status() == 0 ? "run.live.unanswered" : "run.live",
            line.event().head().method(),
            line.event().status(),
            line.event().latency().toMillis());
  }
}
