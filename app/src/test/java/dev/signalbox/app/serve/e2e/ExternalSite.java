package dev.signalbox.app.serve.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The site outside the project that the recorded configurations point to, on the port they name.
 *
 * @param process the echo service that plays it
 * @param logs where it notes what it receives
 */
record ExternalSite(Process process, Path logs) implements AutoCloseable {
  private static final int PORT = 4190;

  static ExternalSite start(Path corpus, Path work) throws IOException, InterruptedException {
    Path logs = Files.createDirectories(work.resolve("external"));
    ProcessBuilder builder =
        new ProcessBuilder(
            "node", corpus.resolve("projects/p01-basic/web/server.js").toString(), "upstream");
    builder.environment().put("PORT", String.valueOf(PORT));
    builder.environment().put("ECHO_LOG_DIR", logs.toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!answers() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return new ExternalSite(process, logs);
  }

  private static boolean answers() {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), PORT)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
