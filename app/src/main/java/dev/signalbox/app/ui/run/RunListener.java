package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.ServeListener;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Brings what happens in one run to the UI thread, a flood of it in bursts. */
final class RunListener implements ServeListener {
  private static final long PAUSE_MILLIS = 50;

  private final Receiver receiver;
  private final Executor ui;
  private final Bursts<ExchangeEvent> exchanges;
  private final Bursts<LogLine> lines;

  /** Hears all of it on the UI thread. */
  interface Receiver {
    /** A service entered a state. */
    void changed(RunListener run, String service, ServiceState state);

    /** Requests were answered, oldest first. */
    void exchanged(RunListener run, List<ExchangeEvent> burst);

    /** Lines were written, oldest first. */
    void logged(RunListener run, List<LogLine> burst);
  }

  RunListener(Receiver receiver, Executor ui, int bound) {
    this.receiver = receiver;
    this.ui = ui;
    Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, ui);
    this.exchanges =
        new Bursts<>(bound, event -> "", later, burst -> receiver.exchanged(this, burst));
    this.lines =
        new Bursts<>(bound, LogLine::service, later, burst -> receiver.logged(this, burst));
  }

  @Override
  public void changed(String service, ServiceState state) {
    ui.execute(() -> receiver.changed(this, service, state));
  }

  @Override
  public void logged(LogLine line) {
    lines.add(line);
  }

  @Override
  public void exchanged(ExchangeEvent event) {
    exchanges.add(event);
  }

  @Override
  public void reloaded(String sentence) {
    lines.add(new LogLine(0, Instant.now(), RunNews.ROUTER, false, sentence));
  }
}
