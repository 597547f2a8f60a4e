package dev.signalbox.app.serve;

import dev.signalbox.app.router.ExchangeEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to show.
 *
 * @param words text the method, target, owner or status must contain; empty accepts all
 * @param owner the owning service; null accepts all
 * @param failedOnly only answers from 400 on, and requests without an answer
 */
public record TrafficFilter(String words, @Nullable String owner, boolean failedOnly) {

  /** Accepts every request. */
  public static TrafficFilter all() {
    return new TrafficFilter("", null, false);
  }

  /** Whether a request is to be shown. */
  public boolean accepts(ExchangeEvent event) {
    String owned = event.decision().owner();
    boolean failed = event.status() == 0 || event.status() >= 400;
    return (owner == null || owner.equals(owned))
        && (!failedOnly || failed)
        && text(event, owned).contains(words.toLowerCase(Locale.ROOT));
  }

  private static String text(ExchangeEvent event, @Nullable String owned) {
    String all =
        event.head().method() + ' ' + event.head().target() + ' ' + owned + ' ' + event.status();
    return all.toLowerCase(Locale.ROOT);
  }
}
