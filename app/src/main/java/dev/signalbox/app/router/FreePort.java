package dev.signalbox.app.router;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Looks for a port the router can answer on. */
final class FreePort {
  private static final int TRIED = 100;
  private static final int PORTS = 65_536;
  private static final int CONNECT_MILLIS = 200;

  private FreePort() {}

  /**
   * The wanted port, or one of those after it where that is allowed.
   *
   * @param from where to begin; 0 for any free one
   * @throws IOException when none is free
   */
  static int from(int from, RouterOptions options) throws IOException {
    int end = options.nextFreePort() && from != 0 ? options.port() + TRIED : from + 1;
    @Nullable IOException last = null;
    for (int port = from; port < Math.min(end, PORTS); port++) {
      try (ServerSocket probe = new ServerSocket()) {
        probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        if (!answersAsLocalhost(port)) {
          return probe.getLocalPort();
        }
      } catch (IOException e) {
        last = e;
      }
    }
    throw new IOException("Port " + options.port() + " is in use", last);
  }

  /**
   * Whether somebody else listens under the other address of {@code localhost}, which clients try
   * first: they would not reach the router.
   */
  private static boolean answersAsLocalhost(int port) {
    if (port == 0) {
      return false;
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.ofLiteral("::1"), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
