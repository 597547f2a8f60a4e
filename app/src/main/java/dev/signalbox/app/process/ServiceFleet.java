package dev.signalbox.app.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The processes of a project's services. Closing it stops all of them. */
public final class ServiceFleet implements AutoCloseable {
  private final Map<String, ServiceRunner> runners = new LinkedHashMap<>();

  /** Prepares the services; nothing runs yet. */
  public ServiceFleet(
      List<LaunchSpec> specs, RestartPolicy restarts, LogBook log, ServiceListener listener) {
    for (LaunchSpec spec : specs) {
      runners.put(spec.service(), new ServiceRunner(spec, restarts, log, listener));
    }
  }

  /** Starts all services at once; completes when each is running or has failed. */
  public CompletableFuture<Map<String, ServiceState>> start() {
    Map<String, CompletableFuture<ServiceState>> starting = new LinkedHashMap<>();
    runners.forEach((name, runner) -> starting.put(name, runner.start()));
    return CompletableFuture.allOf(starting.values().toArray(CompletableFuture[]::new))
        .thenApply(v -> states());
  }

  /** Stops one service and starts it again; an unknown name does nothing. */
  public CompletableFuture<Optional<ServiceState>> restart(String service) {
    ServiceRunner runner = runners.get(service);
    return runner == null
        ? CompletableFuture.completedFuture(Optional.empty())
        : runner.restart().thenApply(Optional::of);
  }

  /** Stops one service; an unknown name does nothing. */
  public CompletableFuture<Void> stop(String service) {
    ServiceRunner runner = runners.get(service);
    return runner == null ? CompletableFuture.completedFuture(null) : runner.stop();
  }

  /** The state of every service, in the order they were given. */
  public Map<String, ServiceState> states() {
    Map<String, ServiceState> states = new LinkedHashMap<>();
    runners.forEach((name, runner) -> states.put(name, runner.state()));
    return states;
  }

  /** Where a service answers, if it runs. */
  public Optional<Endpoint> endpoint(String service) {
    ServiceRunner runner = runners.get(service);
    return runner != null && runner.state() instanceof ServiceState.Running running
        ? Optional.of(running.endpoint())
        : Optional.empty();
  }

  /** When a service that is being started or restarted will have settled; empty for others. */
  public Optional<CompletableFuture<ServiceState>> settling(String service) {
    ServiceRunner runner = runners.get(service);
    return runner == null ? Optional.empty() : runner.settling();
  }

  /** Stops every service and waits until they and all they started are gone. */
  @Override
  public void close() {
    CompletableFuture.allOf(
            runners.values().stream().map(ServiceRunner::stop).toArray(CompletableFuture[]::new))
        .join();
  }
}
