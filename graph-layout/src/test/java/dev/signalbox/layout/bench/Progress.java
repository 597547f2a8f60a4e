package dev.signalbox.layout.bench;

import java.time.Duration;
import java.util.Locale;

/** Says on the error stream, every few seconds, how far a long measurement has come. */
final class Progress {
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final String what;
  private final int all;
  private final long start = System.nanoTime();
  private long said = start;
  private int done;

  /** Progress of {@code what} through {@code all} steps. */
  Progress(String what, int all) {
    this.what = what;
    this.all = all;
  }

  /** Counts one more step. */
  void done(String id) {
    done++;
    long now = System.nanoTime();
    if (done == all || now - said > EVERY.toNanos()) {
      said = now;
      System.err.printf(
          Locale.ROOT, "%s: %d of %d, %.0f s (%s)%n", what, done, all, (now - start) / 1e9, id);
    }
  }
}
