package dev.signalbox.app.cli;

/** Lets the first few of each second through and counts the others; safe for several threads. */
final class Throttle {
  private static final long SECOND_NANOS = 1_000_000_000;

  private final int perSecond;
  private long begunNanos;
  private int admitted;
  private long leftOut;

  /** Lets this many through in a second that begins now, and in every one after it. */
  Throttle(int perSecond, long nowNanos) {
    this.perSecond = perSecond;
    this.begunNanos = nowNanos;
  }

  /** Whether what happens now is let through. */
  synchronized boolean admits(long nowNanos) {
    if (nowNanos - begunNanos >= SECOND_NANOS) {
      begunNanos = nowNanos;
      admitted = 0;
    }
    boolean admits = admitted < perSecond;
    if (admits) {
      admitted++;
    } else {
      leftOut++;
    }
    return admits;
  }

  /** How many were left out since this was last asked. */
  synchronized long leftOut() {
    long count = leftOut;
    leftOut = 0;
    return count;
  }
}
