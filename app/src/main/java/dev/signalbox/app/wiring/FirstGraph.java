package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Session;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The moment a window has something to show. */
final class FirstGraph {
  /** How long a window waits for its first graph before it shows without one. */
  private static final long PATIENCE_MILLIS = 3000;

  private FirstGraph() {}

  /** Runs something, on the UI thread, once the first graph is drawn or does not come. */
  static void then(Session session, Executor ui, Runnable run) {
    AtomicBoolean done = new AtomicBoolean();
    Runnable once =
        () -> {
          if (done.compareAndSet(false, true)) {
            run.run();
          }
        };
    session
        .snapshot()
        .addListener((property, before, now) -> {
          if (!now.working().text().equals(Snapshot.empty().working().text())) {
            ui.execute(once);
          }
        });
    CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, ui).execute(once);
  }
}
