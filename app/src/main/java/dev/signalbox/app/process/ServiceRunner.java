package dev.signalbox.app.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts, watches, restarts and stops one service. */
final class ServiceRunner {
  private static final Duration READY_LIMIT = Duration.ofMinutes(5);
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** A service that ran this long has recovered: the next failure counts as the first. */
  private static final Duration RECOVERED = Duration.ofSeconds(10);

  private final LaunchSpec spec;
  private final RestartPolicy restarts;
  private final LogBook log;
  private final ServiceListener listener;
  private volatile ServiceState state = new ServiceState.Stopped();
  private @Nullable SupervisedProcess process;
  private volatile CompletableFuture<ServiceState> starting =
      CompletableFuture.completedFuture(state);
  private volatile CompletableFuture<ServiceState> restarting =
      CompletableFuture.completedFuture(state);
  private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
  private int generation;
  private int failures;
  private int stops;

  ServiceRunner(LaunchSpec spec, RestartPolicy restarts, LogBook log, ServiceListener listener) {
    this.spec = spec;
    this.restarts = restarts;
    this.log = log;
    this.listener = listener;
  }

  ServiceState state() {
    return state;
  }

  /** Starts the service; completes with the state it reaches: running or failed. */
  CompletableFuture<ServiceState> start() {
    CompletableFuture<ServiceState> settled = new CompletableFuture<>();
    SupervisedProcess started;
    int mine;
    synchronized (this) {
      if (process != null) {
        return CompletableFuture.completedFuture(state);
      }
      mine = ++generation;
      try {
        started = SupervisedProcess.start(spec, log);
        process = started;
      } catch (IOException e) {
        enter(new ServiceState.Failed("could not start: " + e.getMessage(), null));
        return CompletableFuture.completedFuture(state);
      }
      starting = settled;
      enter(new ServiceState.Starting(Instant.now(), null));
      ended = started.exit().thenAccept(code -> exited(mine, code, settled));
    }
    OwnThread.EACH.execute(() -> awaitReady(mine, started, settled));
    lookLater(mine);
    return settled;
  }

  private void lookLater(int mine) {
    CompletableFuture.delayedExecutor(LOOK.toMillis(), TimeUnit.MILLISECONDS, OwnThread.EACH)
        .execute(() -> look(mine));
  }

  /** Says what keeps a service from answering, once it is known. */
  private void look(int mine) {
    if (!(state instanceof ServiceState.Starting(Instant since, String told))) {
      return;
    }
    Duration passed = Duration.between(since, Instant.now());
    Optional<String> hint =
        StartHint.of(spec.port(), log.of(spec.service()), passed, Readiness::answers);
    synchronized (this) {
      if (mine == generation && state instanceof ServiceState.Starting) {
        if (hint.isPresent() && !hint.get().equals(told)) {
          enter(new ServiceState.Starting(since, hint.get()));
        }
        lookLater(mine);
      }
    }
  }

  private void awaitReady(
      int mine, SupervisedProcess started, CompletableFuture<ServiceState> settled) {
    long begun = System.nanoTime();
    try {
      var endpoint = Readiness.await(spec.port(), READY_LIMIT, () -> started.exit().isDone());
      synchronized (this) {
        if (mine == generation && state instanceof ServiceState.Starting) {
          if (endpoint.isPresent()) {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            enter(new ServiceState.Running(endpoint.get(), took, Instant.now()));
          } else if (!started.exit().isDone()) {
            enter(
                new ServiceState.Failed(
                    "did not open port " + spec.port() + " in 5 minutes", null));
            started.stop(GRACE);
          } else {
            return;
          }
        }
        settled.complete(state);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void exited(int mine, int code, CompletableFuture<ServiceState> settled) {
    synchronized (this) {
      if (mine != generation) {
        return;
      }
      process = null;
      switch (state) {
        case ServiceState.Starting starting ->
            failed("exited with code " + code + " before port was available", code, Duration.ZERO);
        case ServiceState.Running running ->
            failed(
                "exited with code " + code, code, Duration.between(running.since(), Instant.now()));
        case ServiceState.Stopping stopping -> enter(new ServiceState.Stopped());
        case ServiceState.Failed failure -> {}
        case ServiceState.Stopped stopped -> {}
      }
      settled.complete(state);
    }
  }

  private void failed(String message, int code, Duration ranFor) {
    failures = ranFor.compareTo(RECOVERED) > 0 ? 1 : failures + 1;
    if (!restarts.enabled()) {
      enter(new ServiceState.Failed(message, code));
      return;
    }
    Duration pause = restarts.pause(failures);
    String soon = ", starts again in " + pause.toMillis() / 1000.0 + " s";
    enter(new ServiceState.Failed(message + soon, code));
    int mine = generation;
    Executor later =
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, OwnThread.EACH);
    later.execute(() -> startAgain(mine));
  }

  private void startAgain(int mine) {
    synchronized (this) {
      if (mine != generation || !(state instanceof ServiceState.Failed)) {
        return;
      }
    }
    var _ = start();
  }

  /** Stops the service; completes when it and everything it started are gone. */
  CompletableFuture<Void> stop() {
    CompletableFuture<Void> ending;
    synchronized (this) {
      stops++;
      SupervisedProcess running = process;
      ending = ended;
      if (running == null) {
        generation++;
        if (!(state instanceof ServiceState.Stopped)) {
          enter(new ServiceState.Stopped());
        }
        return CompletableFuture.completedFuture(null);
      }
      if (!(state instanceof ServiceState.Stopping)) {
        enter(new ServiceState.Stopping());
        running.stop(GRACE);
      }
    }
    return ending;
  }

  /**
   * Stops the service if it runs and starts it again on the same port; whoever stops it meanwhile
   * has the last word.
   */
  CompletableFuture<ServiceState> restart() {
    CompletableFuture<ServiceState> settled = new CompletableFuture<>();
    CompletableFuture<Void> stopped;
    int mine;
    synchronized (this) {
      restarting = settled;
      stopped = stop();
      mine = stops;
    }
    var _ =
        stopped
            .thenCompose(v -> startUnlessStopped(mine))
            .whenComplete((reached, error) -> settled.complete(state));
    return settled;
  }

  private synchronized CompletableFuture<ServiceState> startUnlessStopped(int mine) {
    return mine == stops ? start() : CompletableFuture.completedFuture(state);
  }

  /** When the start or restart in progress will be over; empty when there is none. */
  Optional<CompletableFuture<ServiceState>> settling() {
    return Stream.of(restarting, starting).filter(one -> !one.isDone()).findFirst();
  }

  private void enter(ServiceState next) {
    state = next;
    listener.changed(spec.service(), next);
  }
}
