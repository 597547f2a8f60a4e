package dev.signalbox.app.cli;

import dev.signalbox.app.process.Ansi;
import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.ServeListener;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Writes what happens while a project runs, one line each. A thread of its own writes, so that a
 * slow terminal holds up services but never requests; of very many requests only some are shown.
 */
final class ServeLog implements ServeListener, AutoCloseable {
  private static final int REQUESTS_PER_SECOND = 100;
  private static final int LINES_WAITING = 10_000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  private static final int CYAN = 36;
  private static final int RED = 31;

  /** Of names, in the order of the plan; those of {@code vercel dev} 64.0.2. */
  private static final List<Integer> COLOURS = List.of(CYAN, 35, 33, 32, 34);

  private final PrintWriter out;
  private final boolean colours;
  private volatile List<String> names = List.of();
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(LINES_WAITING);
  private final Throttle requests = new Throttle(REQUESTS_PER_SECOND, System.nanoTime());
  private final CompletableFuture<Void> unread = new CompletableFuture<>();
  private final Thread writer;

  /**
   * Nothing happened yet.
   *
   * @param colours whether the reader shows the colours of terminals
   */
  ServeLog(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
    this.writer = Thread.ofPlatform().daemon().name("signalbox-log").start(this::write);
  }

  /** Names the services, so that what they write is aligned. */
  void services(List<String> all) {
    names = List.copyOf(all);
  }

  /** Completes when nobody reads any more what is written. */
  CompletableFuture<Void> unread() {
    return unread;
  }

  @Override
  public void changed(String service, ServiceState state) {
    String words =
        switch (state) {
          case ServiceState.Stopped stopped -> "stopped";
          case ServiceState.Starting starting ->
              starting.hint() == null ? "starting" : starting.hint();
          case ServiceState.Running on ->
              "running on port "
                  + on.endpoint().port()
                  + " after "
                  + on.startup().toMillis()
                  + " ms";
          case ServiceState.Stopping stopping -> "stopping";
          case ServiceState.Failed failure -> painted(RED, "FAILED: ") + failure.message();
        };
    line(service + " " + words);
  }

  @Override
  public void logged(LogLine line) {
    line(prefix(line.service()) + (colours ? Ansi.coloured(line.text()) : Ansi.plain(line.text())));
  }

  @Override
  public void exchanged(ExchangeEvent event) {
    if (requests.admits(System.nanoTime())) {
      boolean _ = lines.offer(describe(event));
    }
  }

  private String prefix(String service) {
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    int place = Math.max(0, names.indexOf(service));
    return painted(COLOURS.get(place % COLOURS.size()), "[" + service + "]")
        + " ".repeat(Math.max(0, width - service.length()) + 1);
  }

  private String painted(int colour, String text) {
    return colours ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }

  private static String describe(ExchangeEvent event) {
    String caller = event.caller() == null ? "" : event.caller() + ": ";
    String owner = Objects.requireNonNullElse(event.decision().owner(), "router");
    String rule = event.decision().rule() == null ? "" : " by " + event.decision().rule();
    String error = event.error() == null ? "" : "  (" + event.error() + ")";
    return TIME.format(event.at())
        + " "
        + caller
        + event.head().method()
        + " "
        + event.head().target()
        + " -> "
        + owner
        + rule
        + " "
        + (event.status() == 0 ? "-" : event.status())
        + " "
        + event.latency().toMillis()
        + " ms "
        + event.bytesOut()
        + " B"
        + error;
  }

  @Override
  public void reloaded(String sentence) {
    say(sentence);
  }

  /** Writes a sentence of its own, after what happened before. */
  void say(String sentence) {
    line(sentence);
  }

  private void line(String text) {
    try {
      lines.put(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      while (true) {
        String line = lines.poll(1, TimeUnit.SECONDS);
        long leftOut = requests.leftOut();
        if (leftOut > 0) {
          out.println("… and " + leftOut + " more requests");
        }
        if (line != null) {
          out.println(line);
        }
        if (lines.isEmpty() && out.checkError()) {
          drop();
          return;
        }
      }
    } catch (InterruptedException e) {
      lines.forEach(out::println);
      out.flush();
    }
  }

  /** Takes lines without writing them: a service whose lines nobody takes could not be stopped. */
  private void drop() throws InterruptedException {
    unread.complete(null);
    while (true) {
      lines.take();
    }
  }

  /** Writes what is left. */
  @Override
  public void close() {
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
