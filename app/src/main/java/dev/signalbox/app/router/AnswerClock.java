package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives up on services that think too long before the head of their answer. */
final class AnswerClock {
  private final long limitNanos;

  /** Since when each waits, the longest first. */
  private final Map<HttpRelay, Long> waiting = new LinkedHashMap<>();

  AnswerClock(Vertx vertx, Duration limit) {
    limitNanos = limit.toNanos();
    Rounds.every(vertx, limit, this::sweep);
  }

  /** The service has all of the request. */
  void asked(HttpRelay relay) {
    waiting.put(relay, System.nanoTime());
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
      if (now - one.getValue() < limitNanos) {
        return;
      }
      eldest.remove();
      one.getKey().timedOut();
    }
  }
}
