package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Watches services think: tells relays that wait for long, and gives up on services that think too
 * long before the head of their answer. Looks round only while somebody waits.
 */
final class AnswerClock {
  private static final long LONG_NANOS = 100_000_000;
  private static final long SHORTEST_ROUND_MILLIS = 25;
  private static final long LONGEST_ROUND_MILLIS = 100;

  private final Vertx vertx;
  private final long limitNanos;
  private final long roundMillis;
  private boolean looking;

  /** Since when each waits, the longest first. */
  private final Map<HttpRelay, Long> waiting = new LinkedHashMap<>();

  AnswerClock(Vertx vertx, Duration limit) {
    this.vertx = vertx;
    limitNanos = limit.toNanos();
    roundMillis = Math.clamp(limit.toMillis() / 8, SHORTEST_ROUND_MILLIS, LONGEST_ROUND_MILLIS);
  }

  /** The service has all of the request. */
  void asked(HttpRelay relay) {
    waiting.put(relay, System.nanoTime());
    look();
  }

  private void look() {
    if (!looking && !waiting.isEmpty()) {
      looking = true;
      vertx.setTimer(
          roundMillis,
          id -> {
            looking = false;
            sweep();
            look();
          });
    }
  }

  /** The service answered, or nobody waits any more. */
  void settled(HttpRelay relay) {
    waiting.remove(relay);
  }

  private void sweep() {
    long now = System.nanoTime();
    Iterator<Map.Entry<HttpRelay, Long>> eldest = waiting.entrySet().iterator();
    while (eldest.hasNext()) {
      Map.Entry<HttpRelay, Long> one = eldest.next();
      long waited = now - one.getValue();
      if (waited >= limitNanos) {
        eldest.remove();
        one.getKey().timedOut();
      } else if (waited >= LONG_NANOS) {
        one.getKey().waitsLong();
      } else {
        return;
      }
    }
  }
}
