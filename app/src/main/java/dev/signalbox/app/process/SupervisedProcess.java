package dev.signalbox.app.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A running command and everything it started. It ends with {@link #stop}, and also when this
 * program is gone, however that happened: the supervisor notices that its standard input ended.
 */
final class SupervisedProcess {
  private final Process process;
  private final CompletableFuture<Integer> exit;

  private SupervisedProcess(Process process, CompletableFuture<Integer> exit) {
    this.process = process;
    this.exit = exit;
  }

  /**
   * Starts a command.
   *
   * @throws IOException when the shell or the directory is missing
   */
  static SupervisedProcess start(LaunchSpec spec, LogBook log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Shell.supervising(spec.command()));
    builder.directory(spec.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(spec.environment());
    Process process = builder.start();
    Thread out = reader(spec, process, log, false);
    Thread err = reader(spec, process, log, true);
    CompletableFuture<Integer> exit =
        process
            .onExit()
            .thenApplyAsync(
                ended -> {
                  awaitOutput(out, err);
                  return ended.exitValue();
                },
                OwnThread.EACH);
    return new SupervisedProcess(process, exit);
  }

  private static Thread reader(LaunchSpec spec, Process process, LogBook log, boolean error) {
    return OwnThread.EACH.start(() ->
        LineReader.read(
            error ? process.getErrorStream() : process.getInputStream(),
            text -> log.add(spec.service(), error, text)));
  }

  private static void awaitOutput(Thread... readers) {
    try {
      for (Thread reader : readers) {
        reader.join(Duration.ofSeconds(1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The exit code, once the command and everything it started are gone. */
  CompletableFuture<Integer> exit() {
    return exit;
  }

  /** Asks for the end; whatever still runs after the grace is killed. */
  void stop(Duration grace) {
    try (OutputStream control = process.getOutputStream()) {
      control.write((Math.max(1, grace.toSeconds()) + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
    }
    if (!Shell.SUPERVISES) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
