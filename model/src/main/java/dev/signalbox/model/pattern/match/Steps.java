package dev.signalbox.model.pattern.match;

/** Counts the steps of matching and ends it at a limit. Not for use by several threads. */
public final class Steps {
  /** Enough for every pattern that people write, on the longest path a server accepts. */
  public static final long DEFAULT_LIMIT = 5_000_000;

  private final long limit;
  private long taken;

  /** Allows {@link #DEFAULT_LIMIT} steps. */
  public Steps() {
    this(DEFAULT_LIMIT);
  }

  /** Allows so many steps. */
  public Steps(long limit) {
    this.limit = limit;
  }

  /** Steps taken so far. */
  public long taken() {
    return taken;
  }

  /** Whether more steps were wanted than are allowed. */
  boolean exhausted() {
    return taken > limit;
  }

  /** Takes several steps; false when the limit is reached. */
  boolean steps(int count) {
    taken += count;
    return taken <= limit;
  }

  /** Takes a step; false when the limit is reached. */
  boolean step() {
    if (taken >= limit) {
      return false;
    }
    taken++;
    return true;
  }
}
