package dev.signalbox.app.ui.run;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Gathers what background threads report and hands it on in bursts, so that a flood of reports
 * costs the UI thread a few turns a second. Of a burst beyond its bound only the newest are kept.
 *
 * @param <T> a report
 */
final class Bursts<T> {
  private final int bound;
  private final Executor later;
  private final Consumer<List<T>> receiver;
  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private boolean due;

  /**
   * Nothing waits yet.
   *
   * @param bound how many reports a burst holds at most
   * @param later runs a task on the UI thread after a pause
   * @param receiver is called on the UI thread
   */
  Bursts(int bound, Executor later, Consumer<List<T>> receiver) {
    this.bound = bound;
    this.later = later;
    this.receiver = receiver;
  }

  /** Takes a report, on any thread. */
  void add(T report) {
    boolean first;
    synchronized (this) {
      waiting.addLast(report);
      if (waiting.size() > bound) {
        waiting.removeFirst();
      }
      first = !due;
      due = true;
    }
    if (first) {
      later.execute(this::deliver);
    }
  }

  private void deliver() {
    List<T> burst;
    synchronized (this) {
      burst = List.copyOf(waiting);
      waiting.clear();
      due = false;
    }
    receiver.accept(burst);
  }
}
