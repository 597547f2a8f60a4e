package dev.signalbox.app.process;

import java.time.Duration;

/**
 * Whether and when a service that failed is started again.
 *
 * @param enabled whether it is
 * @param first the pause before the first restart; it doubles with each failure in a row
 * @param longest the longest pause
 */
public record RestartPolicy(boolean enabled, Duration first, Duration longest) {

  /** Leaves failed services alone, as {@code vercel dev} does. */
  public static RestartPolicy never() {
    return new RestartPolicy(false, Duration.ZERO, Duration.ZERO);
  }

  /** Half a second, doubling to half a minute. */
  public static RestartPolicy withBackOff() {
    return new RestartPolicy(true, Duration.ofMillis(500), Duration.ofSeconds(30));
  }

  /** The pause after the given number of failures in a row, counted from 1. */
  public Duration pause(int failures) {
    Duration pause = first.multipliedBy(1L << Math.min(failures - 1, 16));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
