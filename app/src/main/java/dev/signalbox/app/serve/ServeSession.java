package dev.signalbox.app.serve;

import dev.signalbox.app.process.Endpoint;
import dev.signalbox.app.process.LaunchSpec;
import dev.signalbox.app.process.LogBook;
import dev.signalbox.app.process.Ports;
import dev.signalbox.app.process.ServiceFleet;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.router.LocalRouter;
import dev.signalbox.app.router.SharedPools;
import dev.signalbox.app.router.Target;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A project that runs, or is about to. Opening it listens and shows what would run; nothing from
 * the repository runs before {@link #start()}. Services, bindings and variables are those of the
 * start, as in {@code vercel dev}; routing follows every change of the configuration.
 */
public final class ServeSession implements AutoCloseable {
  private static final int LOG_LINES = 5_000;

  private final Path folder;
  private final ServeOptions options;
  private final ServeListener listener;
  private final ProjectReading first;
  private final LaunchPlan plan;
  private final LogBook log;
  private final Traffic traffic = new Traffic();

  /**
   * Code under {@code @vercel/node} is told the public host even where the proxy says otherwise.
   */
  private final Set<String> toldPublicHost;

  private final Ports ports;
  private final ServiceFleet fleet;
  private final LocalRouter router;
  private final BindingTaps taps;
  private @Nullable FolderWatch watch;
  private Routed routed;
  private volatile List<PlanChange> waiting = List.of();

  /** The text requests are routed by, and what is wrong with it if anything is. */
  private record Routed(String text, @Nullable String problem) {}

  private ServeSession(
      Path folder,
      String text,
      ProjectReading reading,
      ServeOptions options,
      ServeListener listener)
      throws IOException {
    this.folder = folder;
    this.routed = new Routed(text, null);
    this.options = options;
    this.listener = listener;
    this.first = reading;
    this.plan = Planner.plan(folder, reading, options);
    this.toldPublicHost =
        reading.services().stream()
            .filter(one -> one instanceof LegacyService && "node".equals(one.runtime()))
            .map(ResolvedService::name)
            .collect(Collectors.toUnmodifiableSet());
    this.log = new LogBook(LOG_LINES, listener::logged);
    SharedPools pools = new SharedPools();
    this.ports = ports();
    try {
      this.router =
          LocalRouter.open(
              options.router(),
              reading.decider(folder, options.mode()),
              this::target,
              this::exchanged,
              null,
              pools);
    } catch (IOException | RuntimeException e) {
      giveBack();
      throw e;
    }
    try {
      this.taps =
          new BindingTaps(
              reading.config().services(), options, this::target, this::exchanged, pools);
      this.fleet = new ServiceFleet(specs(), options.restarts(), log, listener::changed);
    } catch (IOException | RuntimeException e) {
      router.close();
      giveBack();
      throw e;
    }
  }

  /**
   * Opens a project with its saved configuration; requests are held until {@link #start()}.
   *
   * @throws StartRefusedException when {@code vercel dev} would not start and is to be reproduced
   * @throws IOException when the folder, its configuration or a port is not available
   */
  public static ServeSession open(Path folder, ServeOptions options, ServeListener listener)
      throws IOException {
    Path real = folder.toRealPath();
    return open(real, ProjectReading.savedText(real), options, listener);
  }

  /** The same with a configuration that need not be saved. */
  public static ServeSession open(
      Path folder, String text, ServeOptions options, ServeListener listener) throws IOException {
    Path real = folder.toRealPath();
    ProjectReading reading = ProjectReading.of(real, text, options);
    Optional<StartRefusedException> refusal = StartRefusals.of(real, text, reading, options);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return new ServeSession(real, text, reading, options, listener);
  }

  /** What {@link #start()} will run. */
  public LaunchPlan plan() {
    return plan;
  }

  /** The port of the router on 127.0.0.1. */
  public int port() {
    return router.port();
  }

  /** What the services wrote. */
  public LogBook log() {
    return log;
  }

  /** How often each way was taken since the session was opened; from any thread. */
  public Map<Traffic.Way, Long> traffic() {
    return traffic.counts();
  }

  /** The ports of the services Signalbox starts, fixed for the life of the session. */
  public Map<String, Integer> endpoints() {
    return ports.numbers();
  }

  /** What each started service is doing. */
  public Map<String, ServiceState> states() {
    return fleet.states();
  }

  /**
   * Starts the services; completes when each is running or has failed. A request waits for the
   * service it is for, and as in {@code vercel dev} 64.0.2 for all of them where that is wanted.
   */
  public CompletableFuture<Map<String, ServiceState>> start() {
    release();
    CompletableFuture<Map<String, ServiceState>> starting = fleet.start();
    if (options.mode() != Mode.VERCEL_DEV) {
      router.ready();
    }
    return starting.whenComplete((states, error) -> router.ready());
  }

  /** Follows changes of the saved configuration from now on. */
  public void follow() {
    boolean files = options.mode() == Mode.VERCEL_DEV;
    watch = FolderWatch.start(folder, files, (text, names) -> update(text));
  }

  /**
   * Routes by a text from the next request on; an unusable one keeps the last good one. What the
   * text refers to is read again, too; the listener hears only of what is new.
   */
  public synchronized void update(String text) {
    try {
      ProjectReading next = ProjectReading.of(folder, text, options);
      String problem = next.problem();
      if (problem == null || options.mode() == Mode.VERCEL_DEV) {
        router.route(next.decider(folder, options.mode()));
      }
      if (problem == null) {
        waiting =
            PlanChanges.between(
                plan, first.config(), Planner.plan(folder, next, options), next.config());
      }
      Routed before = routed;
      routed = new Routed(text, problem);
      if (!routed.equals(before)) {
        listener.reloaded(
            problem == null
                ? "Configuration read again." + frozen()
                : "Configuration not usable: " + problem);
      }
    } catch (IOException e) {
      listener.reloaded("Configuration could not be read: " + e.getMessage());
    }
  }

  /** What the latest usable configuration changes only for services that are started anew. */
  public List<PlanChange> waiting() {
    return waiting;
  }

  private String frozen() {
    return waiting.isEmpty()
        ? ""
        : " Services run as they were started, until they are started anew: "
            + waiting.stream().map(PlanChange::words).collect(Collectors.joining(", "))
            + ".";
  }

  /** Stops one service and starts it again. */
  public CompletableFuture<Optional<ServiceState>> restart(String service) {
    return fleet.restart(service);
  }

  /** Stops one service. */
  public CompletableFuture<Void> stop(String service) {
    return fleet.stop(service);
  }

  @Override
  public void close() {
    if (watch != null) {
      watch.close();
    }
    router.close();
    taps.close();
    fleet.close();
    giveBack();
  }

  private void release() {
    try {
      ports.release();
    } catch (IOException e) {
      throw new UncheckedIOException("The ports of the services cannot be let go", e);
    }
  }

  private void giveBack() {
    try {
      ports.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The ports of the services cannot be given back", e);
    }
  }

  private Ports ports() throws IOException {
    List<String> started = new ArrayList<>();
    for (LaunchPlan.Step step : plan.steps()) {
      if (step instanceof LaunchPlan.Run) {
        started.add(step.service());
      }
    }
    return Ports.hold(started);
  }

  private List<LaunchSpec> specs() throws IOException {
    Environments environments =
        new Environments(folder, first, options, this::bindingUrl, router.port());
    List<LaunchSpec> specs = new ArrayList<>();
    for (int i = 0; i < plan.steps().size(); i++) {
      if (plan.steps().get(i) instanceof LaunchPlan.Run run) {
        int port = Objects.requireNonNull(ports.of(run.service()));
        Map<String, String> variables = environments.of(first.services().get(i), port);
        specs.add(
            new LaunchSpec(
                run.service(), run.command(), folder.resolve(run.folder()), variables, port));
      }
    }
    return specs;
  }

  private @Nullable String bindingUrl(String caller, String service) {
    Integer tap = taps.port(caller, service);
    Integer port = tap != null ? tap : ports.of(service);
    if (port == null && options.choice(service) instanceof ServiceChoice.OnPort on) {
      port = on.port();
    }
    return port == null ? null : "http://127.0.0.1:" + port;
  }

  private void exchanged(ExchangeEvent event) {
    traffic.add(event);
    listener.exchanged(event);
  }

  private Target target(String service) {
    return switch (options.choice(service)) {
      case ServiceChoice.OnPort on -> new Target.Local("127.0.0.1", on.port());
      case ServiceChoice.Stub stub -> new Target.Stub();
      case ServiceChoice.Start start -> running(service).orElseGet(() -> silent(service));
    };
  }

  private Optional<Target> running(String service) {
    return fleet.endpoint(service).map(at -> local(service, at));
  }

  /** In vercel-dev mode a service that died is still asked, so that the answer is the same. */
  private Target silent(String service) {
    if (options.mode() == Mode.VERCEL_DEV) {
      Integer port = ports.of(service);
      return port == null ? new Target.Absent() : new Target.Local("127.0.0.1", port);
    }
    return fleet
        .settling(service)
        .<Target>map(Target.Pending::new)
        .or(() -> running(service)) // it may have settled since it was asked for its endpoint
        .orElseGet(Target.Absent::new);
  }

  private Target local(String service, Endpoint endpoint) {
    return new Target.Local(endpoint.host(), endpoint.port(), toldPublicHost.contains(service));
  }
}
