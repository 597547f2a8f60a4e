package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Signalbox is killed without warning; its services must not stay. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
  /** More for a thorough run: {@code -Dsignalbox.kills=50}. */
  private static final int KILLS = Integer.getInteger("signalbox.kills", 4);

  private static final int SPREAD_MILLIS = 5_000;

  /** The services take up to their two seconds of grace to stop. */
  private static final int STOP_MILLIS = 2_500;

  private static final int NEVER = -1;
  private static final Pattern PORT = Pattern.compile("running on port (\\d+)");
  private final String mark = "svc" + UUID.randomUUID();
  @TempDir private Path folder;

  @Test
  void noServiceOutlivesSignalbox() throws Exception {
    project();
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      int after = KILLS < 10 ? 1_000 + i * 1_200 : random.nextInt(SPREAD_MILLIS);
      boolean whileStopping = i % 3 == 2;
      killAfter(after, whileStopping ? random.nextInt(STOP_MILLIS) : NEVER);
    }
    System.out.println("kill: " + KILLS + " times, no process left");
  }

  private void project() throws IOException {
    Files.writeString(
        folder.resolve("vercel.json"),
        """
        {"services": {
          "web": {"root": ".", "entrypoint": "%1$s.js", "devCommand": "node %1$s.js"},
          "api": {"root": ".", "entrypoint": "%1$s.js",
            "devCommand": "sh -c 'node %1$s.js & setsid node %1$s.js lost & wait'"},
          "slow": {"root": ".", "entrypoint": "%1$s.js",
            "devCommand": "trap '' TERM; node %1$s.js; node %1$s.js again"}}}
        """
            .formatted(mark));
    Files.writeString(
        folder.resolve(mark + ".js"),
        """
        process.on('SIGTERM', () => setTimeout(() => process.exit(0), 300));
        const lost = process.argv[2] === 'lost';
        require('http').createServer((q, r) => r.end('ok')).listen(lost ? 0 : process.env.PORT);
        """);
  }

  /** Lets it run for a while, then perhaps stop for a while, and kills it. */
  private void killAfter(int millis, int stopping) throws Exception {
    Process signalbox =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.signalbox.app.Main",
                "serve",
                folder.toString(),
                "--trust",
                "--port",
                "0",
                "--data-dir",
                folder.resolve("data").toString())
            .redirectErrorStream(true)
            .start();
    List<Integer> ports = new CopyOnWriteArrayList<>();
    Thread reader = Thread.ofVirtual().start(() -> collect(signalbox.getInputStream(), ports));
    new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    if (stopping != NEVER) {
      signalbox.destroy();
      new CountDownLatch(1).await(stopping, TimeUnit.MILLISECONDS);
    }
    signalbox.destroyForcibly().waitFor();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    List<String> left = left();
    while (!left.isEmpty() && System.nanoTime() < end) {
      left = left();
    }
    assertThat(left).as("killed after %d ms, %d of stopping", millis, stopping).isEmpty();
    reader.join();
    for (int port : ports) {
      while (!free(port) && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertThat(free(port)).as("port %d after %d ms", port, millis).isTrue();
    }
  }

  private static boolean free(int port) {
    try (ServerSocket again = new ServerSocket(port)) {
      return again.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static void collect(InputStream output, List<Integer> ports) {
    try {
      Matcher port = PORT.matcher(new String(output.readAllBytes(), StandardCharsets.UTF_8));
      while (port.find()) {
        ports.add(Integer.parseInt(port.group(1)));
      }
    } catch (IOException e) {
      ports.clear();
    }
  }

  private List<String> left() {
    List<String> left = new ArrayList<>();
    ProcessHandle.allProcesses()
        .forEach(process -> {
          String line = process.info().commandLine().orElse("");
          if (line.contains(mark)) {
            left.add(process.pid() + " " + line);
          }
        });
    return left;
  }
}
