package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Looks round on the event loop often enough for a limit to be kept within an eighth of it. */
final class Rounds {
  private static final long SHORTEST_MILLIS = 25;
  private static final long LONGEST_MILLIS = 1000;

  private Rounds() {}

  /** Calls the action again and again until the event loop ends. */
  static void every(Vertx vertx, Duration limit, Runnable action) {
    long millis = Math.clamp(limit.toMillis() / 8, SHORTEST_MILLIS, LONGEST_MILLIS);
    vertx.setPeriodic(millis, id -> action.run());
  }
}
