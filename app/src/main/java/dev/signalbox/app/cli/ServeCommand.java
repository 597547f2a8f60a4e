package dev.signalbox.app.cli;

import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.serve.LaunchPlan;
import dev.signalbox.app.serve.ServeOptions;
import dev.signalbox.app.serve.ServeSession;
import dev.signalbox.app.serve.ServiceChoice;
import dev.signalbox.app.serve.StartRefusedException;
import dev.signalbox.app.serve.TrustStore;
import dev.signalbox.app.settings.Places;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the project locally until it is interrupted. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Run the services and answer on one local port as Vercel would.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox serve --trust samples/polyglot",
      "  signalbox serve --port 4000 --stub billing --running web=5173",
      "  signalbox serve --mode vercel_dev"
    })
final class ServeCommand implements Callable<Integer> {
  /** As of a program that {@code SIGPIPE} ends; the reader of the output has gone. */
  static final int UNREAD = 141;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Project folder (default: this folder).")
  private Path folder = Path.of(".");

  @Option(
      names = {"-m", "--mode"},
      defaultValue = "PRODUCTION",
      description = "Whose answers to give: ${COMPLETION-CANDIDATES} (default: production).")
  private Mode mode = Mode.PRODUCTION;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "3000",
      description = "Port to listen on; the next free one if it is taken (default: 3000).")
  private int port = 3000;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Answer requests for this host name too, besides localhost.")
  private Set<String> hosts = Set.of();

  @Option(
      names = "--stub",
      paramLabel = "SERVICE",
      description = "Do not start this service; answer with what it would receive.")
  private Set<String> stubs = Set.of();

  @Option(
      names = "--running",
      paramLabel = "SERVICE=PORT",
      description = "Do not start this service; it already runs on a port of this machine.")
  private Map<String, Integer> running = Map.of();

  @Option(names = "--restart", description = "Start services that crash again, with pauses.")
  private boolean restart;

  @Option(
      names = "--route-bindings",
      description = "Let calls between services pass through the router, so that they are shown.")
  private boolean routeBindings;

  @Option(
      names = "--trust",
      description = "Agree to run the commands of this folder; remembered until they change.")
  private boolean trust;

  @Option(names = "--data-dir", paramLabel = "FOLDER", hidden = true)
  private @Nullable Path dataDir;

  @Override
  public Integer call() throws CliException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ServedFolder.require(folder);
    ServeArguments.requirePort("--port", port, 0);
    for (int at : running.values()) {
      ServeArguments.requirePort("--running", at, 1);
    }
    try (ServeLog log = new ServeLog(out, Help.Ansi.AUTO.enabled());
        ServeSession session = ServeSession.open(folder, options(), log)) {
      ServeArguments.requireServices("--stub", stubs, session.plan());
      ServeArguments.requireServices("--running", running.keySet(), session.plan());
      log.services(session.plan().steps().stream().map(LaunchPlan.Step::service).toList());
      out.println("Services:");
      out.print(session.plan().text());
      if (!agreed(session.plan())) {
        out.println("Nothing was run: these commands come from the folder and were not agreed to.");
        out.println("Look at them; then run the same again with --trust.");
        out.flush();
        return Cli.FOUND;
      }
      return run(session, log, out);
    } catch (StartRefusedException e) {
      complain(e.getMessage());
      return Cli.FOUND;
    } catch (IOException e) {
      throw new CliException("The project cannot be run: " + e.getMessage(), e);
    }
  }

  private ServeOptions options() {
    Map<String, ServiceChoice> choices = new HashMap<>();
    stubs.forEach(name -> choices.put(name, new ServiceChoice.Stub()));
    running.forEach((name, at) -> choices.put(name, new ServiceChoice.OnPort(at)));
    RestartPolicy restarts = restart ? RestartPolicy.withBackOff() : RestartPolicy.never();
    return new ServeOptions(
        mode, port, true, hosts, choices, restarts, routeBindings, System.getenv());
  }

  private boolean agreed(LaunchPlan plan) throws IOException {
    TrustStore store = new TrustStore(dataDir == null ? Places.ofSystem() : Places.below(dataDir));
    if (trust) {
      store.trust(folder, plan);
    }
    return !plan.runsCommands() || store.trusts(folder, plan);
  }

  private int run(ServeSession session, ServeLog log, PrintWriter out) {
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    CompletableFuture<Void> closed = new CompletableFuture<>();
    AtomicBoolean stopping = new AtomicBoolean();
    Thread hook =
        new Thread(() -> {
          stopping.set(true);
          session.close();
          log.close();
          closed.complete(null);
          ended.complete(Cli.OK);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    out.println("Listening on http://localhost:" + session.port());
    out.flush();
    var _ = log.unread().thenRun(() -> ended.complete(UNREAD));
    session.follow();
    var _ =
        session
            .start()
            .thenAccept(states -> {
              if (!stopping.get()) {
                started(states, log, ended);
              }
            });
    int code = ended.join();
    if (code != Cli.OK && !withdrawn(hook)) {
      closed.join();
    }
    return code;
  }

  /** Whether a hook will not run; it does when the program is interrupted while it ends. */
  private static boolean withdrawn(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyRunning) {
      return false;
    }
  }

  /**
   * {@code vercel dev} 64.0.2 stops everything, with exit code 1, when a service ends before its
   * port answers.
   */
  private void started(
      Map<String, ServiceState> states, ServeLog log, CompletableFuture<Integer> ended) {
    Optional<String> failure =
        mode == Mode.VERCEL_DEV && !restart ? StartFailures.first(states) : Optional.empty();
    if (failure.isPresent()) {
      complain(failure.get());
      ended.complete(Cli.FOUND);
    } else {
      List<String> down =
          states.keySet().stream()
              .filter(name -> states.get(name) instanceof ServiceState.Failed)
              .toList();
      log.say(down.isEmpty() ? "Ready." : "Ready, without " + String.join(", ", down) + ".");
    }
  }

  private void complain(@Nullable String error) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println("Error: " + error);
    err.flush();
  }
}
