package dev.signalbox.layout.order;

import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.layout.LayoutMonitor;

/**
 * A budget of elementary steps. Steps are counted, not timed, so that every machine searches the
 * same orders.
 */
public final class Effort {
  private final LayoutMonitor monitor;
  private final long limit;
  private long spent;

  /** A budget of {@code limit} steps that also asks {@code monitor} whether to go on. */
  public Effort(LayoutMonitor monitor, long limit) {
    this.monitor = monitor;
    this.limit = limit;
  }

  /**
   * Spends some of the budget.
   *
   * @throws LayoutCancelledException if the monitor says so
   */
  void spend(long steps) {
    spent += steps;
    if (monitor.cancelled()) {
      throw new LayoutCancelledException();
    }
  }

  /** Whether nothing is left. */
  boolean over() {
    return spent >= limit;
  }
}
