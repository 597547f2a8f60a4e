package dev.signalbox.app.bench.serve;

import dev.signalbox.app.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints what it costs to route to two Node services: start, memory, processor time, throughput and
 * latency, for Signalbox, nginx, npm's http-proxy and {@code vercel dev -L}, in one run. The
 * service asked without a router shows how much there is to gain.
 */
public final class ServeBenchMain {
  private static final int STARTS = 3;
  private static final int ROUNDS = Integer.getInteger("signalbox.bench.rounds", 3);
  private static final int SECONDS = Integer.getInteger("signalbox.bench.seconds", 4);

  /** Programs that compile while they run need some time to show what they can. */
  private static final int WARM_UP_SECONDS = Integer.getInteger("signalbox.bench.warm-up", 20);

  private static final List<Integer> CONNECTIONS = List.of(16, 64);

  private final String shipped;
  private final Path work;
  private final Path project;
  private final Map<String, Integer> ports;
  private final List<Process> open = new ArrayList<>();
  private final Table table = new Table();

  private ServeBenchMain(String shipped, Path work) throws IOException {
    this.shipped = shipped;
    this.work = work;
    this.project = work.resolve("project");
    this.ports =
        Ports.find(List.of("web", "api", "signalbox", "nginx", "http-proxy", "vercel dev"));
    BenchProject.write(project);
  }

  /**
   * Runs everything.
   *
   * @param arguments the class path of the program as it is shipped
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!Tools.installed("wrk")) {
      System.out.println("wrk generates the load and is not installed: apt-get install wrk");
      return;
    }
    Path work = Files.createTempDirectory("signalbox-bench");
    ServeBenchMain bench = new ServeBenchMain(arguments[0], work);
    try {
      bench.run();
    } finally {
      bench.open.forEach(ServeBenchMain::end);
    }
  }

  private void run() throws IOException, InterruptedException {
    Map<Candidate, Tree> running = new LinkedHashMap<>();
    for (String service : BenchProject.SERVICES) {
      ProcessBuilder node = new ProcessBuilder("node", "server.js", service);
      node.directory(project.resolve(service).toFile());
      node.environment().put("PORT", String.valueOf(port(service)));
      Process process = quiet(node);
      open.add(process);
      if (service.equals("web")) {
        awaitOk(process, port(service), "/some/page");
        Candidate alone = new Candidate(Table.NO_ROUTER, port(service), List.of(), "", false);
        running.put(alone, new Tree(process.toHandle()));
      }
    }
    for (Candidate candidate : candidates()) {
      running.put(candidate, started(candidate));
    }
    for (Candidate candidate : running.keySet()) {
      Wrk.run(candidate.port(), 64, WARM_UP_SECONDS);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<Candidate, Tree> one : running.entrySet()) {
        load(one.getKey(), one.getValue());
      }
    }
    running.forEach(
        (candidate, tree) -> table.put(candidate.name(), "RSS loaded", tree.residentMegabytes()));
    table.print();
  }

  private int port(String name) {
    return java.util.Objects.requireNonNull(ports.get(name));
  }

  private List<Candidate> candidates() throws IOException, InterruptedException {
    List<Candidate> all = new ArrayList<>();
    int own = port("signalbox");
    all.add(
        new Candidate("signalbox", own, Tools.signalbox(work, project, own, shipped), "", true));
    if (Tools.installed("nginx")) {
      Path config = BenchProject.nginx(work, port("nginx"), port("web"), port("api"));
      List<String> command = List.of("nginx", "-c", config.toString());
      all.add(new Candidate("nginx", port("nginx"), command, "worker", false));
    } else {
      System.out.println("Without nginx, which is not installed: apt-get install nginx-light");
    }
    Path npm = Path.of(System.getProperty("java.io.tmpdir"), "signalbox-bench-npm");
    if (Tools.npm(npm, "http-proxy@1.18.1")) {
      List<String> command = new ArrayList<>(List.of("node", BenchProject.proxy(npm).toString()));
      for (String name : List.of("http-proxy", "web", "api")) {
        command.add(String.valueOf(port(name)));
      }
      all.add(new Candidate("http-proxy", port("http-proxy"), command, "", false));
    } else {
      System.out.println("Without http-proxy: npm could not install it.");
    }
    if (Tools.npm(npm, "vercel@64.0.2")) {
      Path cli = npm.resolve("node_modules/vercel/dist/vc.js");
      String listen = "127.0.0.1:" + port("vercel dev");
      List<String> command = List.of("node", cli.toString(), "dev", "-L", "--listen", listen);
      all.add(new Candidate("vercel dev", port("vercel dev"), command, "", true));
    } else {
      System.out.println("Without vercel dev: npm could not install it.");
    }
    return all;
  }

  /** Starts a candidate several times for its start, and leaves the last one running. */
  private Tree started(Candidate candidate) throws IOException, InterruptedException {
    while (true) {
      long begun = System.nanoTime();
      Process process = quiet(process(candidate));
      open.add(process);
      awaitOk(process, candidate.port(), "/some/page");
      awaitOk(process, candidate.port(), "/api/x");
      double millis = (System.nanoTime() - begun) / 1e6;
      Tree tree = new Tree(process.toHandle());
      table.put(candidate.name(), "start ms", millis);
      table.put(candidate.name(), "RSS idle", tree.residentMegabytes());
      table.put(candidate.name(), "RSS own", tree.ownMegabytes());
      if (!candidate.startsServices() || table.count(candidate.name(), "start ms") == STARTS) {
        return tree;
      }
      end(process);
    }
  }

  private ProcessBuilder process(Candidate candidate) {
    ProcessBuilder builder = new ProcessBuilder(candidate.command());
    builder.directory(project.toFile());
    builder.environment().put("VERCEL_TELEMETRY_DISABLED", "1");
    return builder;
  }

  private static Process quiet(ProcessBuilder builder) throws IOException {
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitOk(Process process, int port, String path) {
    while (!ok(port, path)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("ended too early: " + process.info().commandLine());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  private static boolean ok(int port, String path) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + port + path);
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setReadTimeout(10_000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void load(Candidate candidate, Tree tree) throws IOException, InterruptedException {
    for (int connections : CONNECTIONS) {
      long before = tree.cpuMicros(candidate.worker());
      Wrk.Result result = Wrk.run(candidate.port(), connections, SECONDS);
      double cpu = tree.cpuMicros(candidate.worker()) - before;
      if (result.failed() > 0) {
        System.out.println(candidate.name() + ": " + result.failed() + " answers were no success");
      }
      String at = " c" + connections;
      table.put(candidate.name(), "req/s" + at, result.perSecond());
      table.put(candidate.name(), "p50 ms" + at, result.medianMillis());
      table.put(candidate.name(), "p99 ms" + at, result.p99Millis());
      table.put(candidate.name(), "CPU us" + at, cpu / Math.max(1, result.requests()));
    }
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
