package dev.signalbox.app.bench.serve;

import dev.signalbox.app.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Runs a project at half load for minutes while services crash and come back, the configuration
 * changes every second, clients vanish, and events and upgraded connections stay open. Prints
 * memory and open descriptors on the way, and at the end whether anything was wrong or leaked.
 */
public final class SoakMain {
  private static final int ASKING = 16;
  private static final int OTHERS = 20;
  private static final int CRASH_SECONDS = 7;
  private static final int PRINT_SECONDS = 10;
  private static final int WARM_UP_SECONDS = 15;
  private static final int MOST_VANISHING = 200;
  private static final int SPARE_DESCRIPTORS = 8;
  private static final double GROWTH = 1.15;

  private final Path project;
  private final Process signalbox;
  private final SoakClients clients;
  private final List<Double> resident = new ArrayList<>();

  private SoakMain(Path project, Process signalbox, SoakClients clients) {
    this.project = project;
    this.signalbox = signalbox;
    this.clients = clients;
  }

  /** Runs for the minutes given, 10 unless told otherwise. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    double minutes = arguments.length == 0 ? 10 : Double.parseDouble(arguments[0]);
    Path work = Files.createTempDirectory("signalbox-soak");
    Path project = work.resolve("project");
    SoakProject.write(project);
    int port = Ports.find(List.of("router")).values().iterator().next();
    List<String> command =
        new ArrayList<>(
            Tools.signalbox(work, project, port, System.getProperty("java.class.path")));
    command.add("--restart");
    Process signalbox =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("serve.log").toFile())
            .start();
    try {
      System.out.println("The log of serve: " + work.resolve("serve.log"));
      boolean sound = new SoakMain(project, signalbox, new SoakClients(port)).run(minutes);
      System.out.println(sound ? "soak: sound" : "soak: NOT SOUND");
    } finally {
      signalbox.destroy();
      signalbox.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private boolean run(double minutes) throws IOException {
    while (clients.get("/web/page").isEmpty() || clients.get("/api/page").isEmpty()) {
      rest(0.1);
    }
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < ASKING; i++) {
      threads.add(Thread.startVirtualThread(clients::ask));
    }
    halve();
    long atRest = descriptors();
    for (int i = 0; i < OTHERS; i++) {
      threads.add(Thread.startVirtualThread(clients::vanish));
      threads.add(Thread.startVirtualThread(clients::listen));
      threads.add(Thread.startVirtualThread(clients::echo));
    }
    disturb((int) (minutes * 60));
    clients.end();
    threads.forEach(SoakMain::join);
    rest(6);
    return verdict(atRest, descriptors());
  }

  /** Changes the configuration every second and crashes a service now and then, by the clock. */
  private void disturb(int seconds) throws IOException {
    long begun = System.nanoTime();
    for (int second = 1; second <= seconds; second++) {
      rest(second - (System.nanoTime() - begun) / 1e9);
      SoakProject.configure(project, second % 2 == 0 ? "web" : "api");
      if (second % CRASH_SECONDS == 0) {
        String crash = second / CRASH_SECONDS % 2 == 0 ? "/web/crash" : "/api/crash";
        Thread.startVirtualThread(() -> clients.get(crash));
      }
      if (second % PRINT_SECONDS == 0) {
        print(second);
      }
    }
  }

  /**
   * Finds out how much goes through once warm, and slows the clients down to half of it: a tenth of
   * that for those who vanish, because each of them costs two connections.
   */
  private void halve() {
    rest(WARM_UP_SECONDS);
    long before = clients.answered.get();
    rest(5);
    double perSecond = Math.max(20, (clients.answered.get() - before) / 5.0);
    clients.pause((long) (1e9 * ASKING / (perSecond * 0.45)));
    clients.absence((long) (1e9 * OTHERS / Math.min(MOST_VANISHING, perSecond * 0.05)));
    System.out.printf("full load %.0f requests/s, soaking at about half of it%n", perSecond);
    rest(6);
  }

  private void print(int second) {
    double megabytes = new Tree(signalbox.toHandle()).ownMegabytes();
    resident.add(megabytes);
    System.out.printf(
        Locale.ROOT,
        "%5d s  RSS %.0f MB  descriptors %d  answered %d  refused %d  vanished %d  events %d"
            + "  echoes %d  wrong %d%n",
        second,
        megabytes,
        descriptors(),
        clients.answered.get(),
        clients.refused.get(),
        clients.vanished.get(),
        clients.events.get(),
        clients.echoes.get(),
        clients.wrong.get());
  }

  private boolean verdict(long atRest, long after) {
    int third = resident.size() / 3;
    double early = median(resident.subList(third, resident.size() - third));
    double late = median(resident.subList(resident.size() - third, resident.size()));
    System.out.printf(
        Locale.ROOT,
        "wrong owner: %d; descriptors before %d, after %d; median RSS of the second third"
            + " %.0f MB, of the last %.0f MB%n",
        clients.wrong.get(),
        atRest,
        after,
        early,
        late);
    return clients.wrong.get() == 0
        && after <= atRest + SPARE_DESCRIPTORS
        && late <= early * GROWTH;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private long descriptors() {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + signalbox.pid() + "/fd"))) {
      return open.count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static void rest(double seconds) {
    LockSupport.parkNanos((long) (seconds * 1e9));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
