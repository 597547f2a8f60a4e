package dev.signalbox.app.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Waits until a port takes connections, on either loopback address. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final int CONNECT_MILLIS = 1000;

  private static final String V4 = "127.0.0.1";

  /** Preferred where both answer, as in {@code vercel dev} 64.0.2. */
  private static final String V6 = "::1";

  private Readiness() {}

  /**
   * Polls until the port answers, the time is over, or waiting has become pointless.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  static Optional<Endpoint> await(int port, Duration limit, BooleanSupplier pointless)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end && !pointless.getAsBoolean()) {
      if (answers(port)) {
        return Optional.of(new Endpoint(answers(V6, port) ? V6 : V4, port));
      }
      Thread.sleep(PAUSE);
    }
    return Optional.empty();
  }

  /** Whether a port takes connections now, on either loopback address. */
  static boolean answers(int port) {
    return answers(V4, port) || answers(V6, port);
  }

  private static boolean answers(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.ofLiteral(host), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
