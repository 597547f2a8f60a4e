package dev.signalbox.app.wiring;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javafx.application.Platform;

/**
 * Who runs what. All are daemons: closing the window ends the process.
 *
 * @param compute pure functions on Snapshots, several at a time
 * @param findings reads and analyses the text; two at a time, so that a new text is read while the
 *     analysis of an old one is being given up
 * @param layout places and routes the graph, which may take long; nothing else waits behind it
 * @param disk reads and writes, one after the other
 * @param clock looks at files now and then
 * @param runs starts and stops services, which may take long; one after the other
 * @param ui the UI thread
 */
public record Threads(
    ExecutorService compute,
    ExecutorService findings,
    ExecutorService layout,
    ExecutorService disk,
    ScheduledExecutorService clock,
    ExecutorService runs,
    Executor ui) {

  /** New threads for one window. */
  public static Threads start() {
    return new Threads(
        Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors() - 1), named("compute")),
        Executors.newFixedThreadPool(2, named("findings")),
        Executors.newSingleThreadExecutor(named("layout")),
        Executors.newSingleThreadExecutor(named("disk")),
        Executors.newSingleThreadScheduledExecutor(named("clock")),
        Executors.newSingleThreadExecutor(named("runs")),
        Platform::runLater);
  }

  private static ThreadFactory named(String role) {
    return task -> {
      Thread thread = new Thread(task, "signalbox-" + role);
      thread.setDaemon(true);
      return thread;
    };
  }
}
