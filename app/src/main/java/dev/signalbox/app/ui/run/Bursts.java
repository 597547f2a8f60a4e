package dev.signalbox.app.ui.run;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gathers what background threads report and hands it on in bursts, so that a flood of reports
 * costs the UI thread a few turns a second. Of one source only the newest of a burst are kept, so
 * that a loud one does not drown what others report.
 *
 * @param <T> a report
 */
final class Bursts<T> {
  private final int bound;
  private final Function<T, String> source;
  private final Executor later;
  private final Consumer<List<T>> receiver;
  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean due;

  /**
   * Nothing waits yet.
   *
   * @param bound how many reports of one source a burst holds at most
   * @param source who a report is from
   * @param later runs a task on the UI thread after a pause
   * @param receiver is called on the UI thread
   */
  Bursts(int bound, Function<T, String> source, Executor later, Consumer<List<T>> receiver) {
    this.bound = bound;
    this.source = source;
    this.later = later;
    this.receiver = receiver;
  }

  /** Takes a report, on any thread. */
  void add(T report) {
    boolean first;
    synchronized (this) {
      waiting.addLast(report);
      String from = source.apply(report);
      if (counts.merge(from, 1, Integer::sum) > bound) {
        counts.merge(from, -1, Integer::sum);
        removeOldest(from);
      }
      first = !due;
      due = true;
    }
    if (first) {
      later.execute(this::deliver);
    }
  }

  private void removeOldest(String from) {
    waiting.stream()
        .filter(report -> source.apply(report).equals(from))
        .findFirst()
        .ifPresent(waiting::remove);
  }

  private void deliver() {
    List<T> burst;
    synchronized (this) {
      burst = List.copyOf(waiting);
      waiting.clear();
      counts.clear();
      due = false;
    }
    receiver.accept(burst);
  }
}
