package dev.signalbox.app.ui.run;

import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.LaunchPlan;
import dev.signalbox.app.serve.PlanChange;
import dev.signalbox.app.serve.ServeOptions;
import dev.signalbox.app.serve.ServeSession;
import dev.signalbox.app.serve.ServiceChoice;
import dev.signalbox.app.serve.TrustStore;
import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The local run of the open project as observable values. Everything here is called on the UI
 * thread; sockets and processes are touched by the background only.
 */
public final class Runs implements RunListener.Receiver {
  private final Session session;
  private final Executor work;
  private final Executor ui;
  private final TrustStore trust;
  private final RunNews news;
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.STOPPED);
  private final ReadOnlyObjectWrapper<@Nullable LaunchPlan> asked = new ReadOnlyObjectWrapper<>();
  private final ObservableList<ServiceRun> services = FXCollections.observableArrayList();
  private final RunRecord record = new RunRecord();
  private final ObservableList<PlanChange> waiting = FXCollections.observableArrayList();
  private final RunOptions options = new RunOptions();
  private final Latest<Reroute, Reroute> routes;
  private Consumer<RequestLine> answered = line -> {};
  private @Nullable ServeSession serve;
  private @Nullable RunListener heard;
  private boolean again;
  private boolean ticking;

  private record Reroute(ServeSession serve, String text) {}

  /**
   * Nothing runs yet.
   *
   * @param work starts and stops things, one after the other; may take long
   * @param ui the UI thread
   * @param trust remembers which commands may run
   * @param news says what a person should know
   */
  public Runs(Session session, Executor work, Executor ui, TrustStore trust, RunNews news) {
    this.session = session;
    this.work = work;
    this.ui = ui;
    this.trust = trust;
    this.news = news;
    this.routes = new Latest<>(work, ui, Runs::reroute, this::rerouted);
    session
        .project()
        .map(Project::folder)
        .subscribe(folder -> {
          stop();
          options.forget();
        });
    session.snapshot().subscribe(this::follow);
  }

  /** How far the run is. */
  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** The commands a person has to agree to; null while nothing is asked. */
  ReadOnlyObjectProperty<@Nullable LaunchPlan> asked() {
    return asked.getReadOnlyProperty();
  }

  /** What each service does, in the order of the file; empty while nothing runs. */
  public ObservableList<ServiceRun> services() {
    return services;
  }

  /** What was changed since the start and waits for the next one. */
  ObservableList<PlanChange> waiting() {
    return waiting;
  }

  /** The newest requests, newest first. */
  public ObservableList<RequestLine> requests() {
    return record.requests();
  }

  /** How many requests took each rule and binding since the start; empty while nothing runs. */
  public ReadOnlyObjectProperty<Map<Item, Long>> counts() {
    return record.counts();
  }

  /** What services wrote, oldest first. */
  ObservableList<LogLine> log() {
    return record.log();
  }

  /** How it is run. */
  RunOptions options() {
    return options;
  }

  /** Hears of the newest request of each burst, to light its way. */
  public void whenAnswered(Consumer<RequestLine> receiver) {
    answered = receiver;
  }

  /** Address of the router; empty while it does not listen. */
  public Optional<String> address() {
    ServeSession running = serve;
    return running != null && phase.get().live()
        ? Optional.of("http://localhost:" + running.port())
        : Optional.empty();
  }

  /** Puts something else behind a service; a run starts over, so that all addresses are right. */
  void choose(String service, ServiceChoice choice) {
    options.choose(service, choice);
    startAgain();
  }

  /** Stops what runs and starts it as it is now. */
  void startAgain() {
    if (phase.get().live()) {
      stop();
      start();
    }
  }

  /** Puts stand-ins behind every service that would run a command. */
  void stubCommands() {
    LaunchPlan plan = asked.get();
    if (plan != null) {
      plan.steps().stream()
          .filter(LaunchPlan.Run.class::isInstance)
          .forEach(step -> options.choose(step.service(), new ServiceChoice.Stub()));
      refuse();
      start();
    }
  }

  /** Opens the router and starts the services, after asking where nobody has agreed yet. */
  public void start() {
    Project project = session.project().get();
    again = phase.get() == Phase.STOPPING;
    if (project == null || phase.get() != Phase.STOPPED) {
      return;
    }
    phase.set(Phase.OPENING);
    record.clear();
    String text = session.history().get().text();
    ServeOptions wanted = options.serve();
    RunListener listener = new RunListener(this, ui, RunRecord.LINES);
    work.execute(() -> {
      try {
        ServeSession opened = ServeSession.open(project.folder(), text, wanted, listener);
        boolean trusted =
            !opened.plan().runsCommands() || trust.trusts(project.folder(), opened.plan());
        ui.execute(() -> opened(opened, listener, trusted));
      } catch (IOException | RuntimeException e) {
        ui.execute(() -> {
          phase.set(Phase.STOPPED);
          news.failed(String.valueOf(e.getMessage()));
        });
      }
    });
  }

  private void opened(ServeSession opened, RunListener listener, boolean trusted) {
    if (phase.get() != Phase.OPENING) {
      work.execute(opened::close);
      return;
    }
    serve = opened;
    heard = listener;
    if (trusted) {
      begin(opened);
    } else {
      phase.set(Phase.ASKING);
      asked.set(opened.plan());
    }
  }

  /** Runs the commands that were asked about, now and whenever they are the same. */
  void agree() {
    ServeSession opened = serve;
    Project project = session.project().get();
    if (phase.get() == Phase.ASKING && opened != null && project != null) {
      asked.set(null);
      work.execute(() -> {
        try {
          trust.trust(project.folder(), opened.plan());
        } catch (IOException e) {
          ui.execute(() -> news.failed(String.valueOf(e.getMessage())));
        }
      });
      begin(opened);
    }
  }

  /** Runs nothing. */
  void refuse() {
    if (phase.get() == Phase.ASKING) {
      stop();
    }
  }

  private void begin(ServeSession opened) {
    phase.set(Phase.STARTING);
    work.execute(() -> {
      var _ = opened.start().thenRun(() -> ui.execute(() -> ready(opened)));
    });
    refresh();
    follow(session.snapshot().get());
  }

  private void ready(ServeSession opened) {
    if (opened.equals(serve) && phase.get() == Phase.STARTING) {
      phase.set(Phase.RUNNING);
      refresh();
      news.ready(opened.port());
    }
  }

  /** Stops all services and the router. */
  public void stop() {
    ServeSession running = serve;
    serve = null;
    heard = null;
    again = false;
    asked.set(null);
    services.clear();
    record.forgetCounts();
    waiting.clear();
    if (running != null) {
      phase.set(Phase.STOPPING);
      work.execute(() -> {
        running.close();
        ui.execute(this::stopped);
      });
    } else if (phase.get() == Phase.OPENING) {
      phase.set(Phase.STOPPED);
    }
  }

  private void stopped() {
    phase.set(Phase.STOPPED);
    if (again) {
      start();
    }
  }

  /** Stops one service and starts it again; all of them where it was changed meanwhile. */
  void restart(String service) {
    if (waiting.stream().anyMatch(change -> change.service().equals(service))) {
      startAgain();
      return;
    }
    withServe(running -> {
      var _ = running.restart(service);
    });
  }

  /** Stops every service that runs and starts it again. */
  void restartAll() {
    if (!waiting.isEmpty()) {
      startAgain();
      return;
    }
    withServe(running ->
        running
            .states()
            .keySet()
            .forEach(service -> {
              var _ = running.restart(service);
            }));
  }

  /** Stops one service. */
  void stop(String service) {
    withServe(running -> {
      var _ = running.stop(service);
    });
  }

  private void withServe(Consumer<ServeSession> then) {
    ServeSession running = serve;
    if (running != null && phase.get().live()) {
      work.execute(() -> then.accept(running));
    }
  }

  private void follow(Snapshot snapshot) {
    ServeSession running = serve;
    if (running != null && phase.get().live() && !snapshot.broken()) {
      routes.ask(new Reroute(running, snapshot.working().text()));
    }
  }

  private static Reroute reroute(Reroute wanted, BooleanSupplier outdated) {
    wanted.serve.update(wanted.text);
    return wanted;
  }

  private void rerouted(Reroute done) {
    if (done.serve.equals(serve) && !done.serve.waiting().equals(waiting)) {
      waiting.setAll(done.serve.waiting());
    }
  }

  private void refresh() {
    ServeSession running = serve;
    if (running == null || !phase.get().live()) {
      return;
    }
    List<ServiceRun> now = ServiceRun.all(running.plan(), options, running.states(), Instant.now());
    if (!now.equals(services)) {
      services.setAll(now);
    }
    boolean starting = now.stream().anyMatch(run -> run.state() instanceof RunState.Starting);
    if (starting && !ticking) {
      ticking = true;
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, ui).execute(this::tick);
    }
  }

  private void tick() {
    ticking = false;
    refresh();
  }

  /** The state of each service for its card. */
  public Map<String, RunState> states() {
    return ServiceRun.states(services);
  }

  @Override
  public void changed(RunListener run, String service, ServiceState state) {
    if (run.equals(heard)) {
      refresh();
      if (state instanceof ServiceState.Failed failed) {
        news.crashed(service, failed.message());
      } else if (state instanceof ServiceState.Starting(Instant since, String hint)
          && hint != null) {
        news.crashed(service, hint);
      }
    }
  }

  @Override
  public void exchanged(RunListener run, List<ExchangeEvent> burst) {
    ServeSession running = serve;
    if (running == null || !run.equals(heard)) {
      return;
    }
    Config config = session.snapshot().get().config();
    List<RequestLine> lines = record.exchanged(burst, running.traffic(), config);
    lines.stream().filter(line -> line.item().isPresent()).findFirst().ifPresent(answered);
  }

  @Override
  public void logged(RunListener run, List<LogLine> burst) {
    if (run.equals(heard)) {
      record.logged(burst);
    }
  }
}
