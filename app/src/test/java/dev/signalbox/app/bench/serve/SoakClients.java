package dev.signalbox.app.bench.serve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The clients of a soak: each kind runs on threads of its own until told to stop. */
final class SoakClients {
  private static final String EVENTS =
      "GET /api/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  private static final String UPGRADE =
      """
      GET /web/socket HTTP/1.1
      Host: localhost
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==

      """;

  private static final int LINGER_MILLIS = 100;

  final AtomicLong answered = new AtomicLong();
  final AtomicLong refused = new AtomicLong();
  final AtomicLong wrong = new AtomicLong();
  final AtomicLong vanished = new AtomicLong();
  final AtomicLong events = new AtomicLong();
  final AtomicLong echoes = new AtomicLong();

  private final int port;
  private volatile long pauseNanos;
  private volatile long absenceNanos;
  private volatile boolean ended;

  SoakClients(int port) {
    this.port = port;
  }

  /** The pause of each asking client between two requests. */
  void pause(long nanos) {
    pauseNanos = nanos;
  }

  /** The time from one request of a client that vanishes to its next. */
  void absence(long nanos) {
    absenceNanos = nanos;
  }

  void end() {
    ended = true;
  }

  /** Asks for pages of both services and of the path whose owner changes. */
  void ask() {
    while (!ended) {
      String[] kinds = {"web", "api", "flip"};
      String kind = kinds[ThreadLocalRandom.current().nextInt(3)];
      String owner = get("/" + kind + "/page");
      if (owner.isEmpty()) {
        refused.incrementAndGet();
      } else {
        answered.incrementAndGet();
        boolean right = kind.equals("flip") ? owner.matches("web|api") : owner.equals(kind);
        wrong.addAndGet(right ? 0 : 1);
      }
      LockSupport.parkNanos(pauseNanos);
    }
  }

  /** The body of a successful answer; empty when there is none. */
  String get(String path) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + port + path);
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setReadTimeout(20_000);
      boolean ok = connection.getResponseCode() == 200;
      try (InputStream in = ok ? connection.getInputStream() : connection.getErrorStream()) {
        String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return ok ? body : "";
      }
    } catch (IOException e) {
      return "";
    }
  }

  /** Asks for what takes two seconds and leaves long before, politely or not. */
  void vanish() {
    while (!ended) {
      try (Socket socket = open("GET /web/slow HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
        rest(LINGER_MILLIS);
        socket.setSoLinger(ThreadLocalRandom.current().nextBoolean(), 0);
        vanished.incrementAndGet();
      } catch (IOException e) {
        rest(LINGER_MILLIS);
      }
      LockSupport.parkNanos(absenceNanos - TimeUnit.MILLISECONDS.toNanos(LINGER_MILLIS));
    }
  }

  /** Listens to events; comes back when the service crashed. */
  void listen() {
    while (!ended) {
      try (Socket socket = open(EVENTS)) {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && !ended; b = in.read()) {
          line.append((char) b);
          if (b == '\n') {
            boolean event = line.toString().startsWith("data: ");
            events.addAndGet(event ? 1 : 0);
            wrong.addAndGet(event && !line.toString().contains("api") ? 1 : 0);
            line.setLength(0);
          }
        }
      } catch (IOException e) {
        rest(200);
      }
    }
  }

  /** Sends bytes through an upgraded connection and wants them back. */
  void echo() {
    byte[] sent = "0123456789".getBytes(StandardCharsets.US_ASCII);
    while (!ended) {
      try (Socket socket = open(UPGRADE.replace("\n", "\r\n"))) {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
          int b = in.read();
          if (b < 0) {
            throw new IOException("closed");
          }
          head.append((char) b);
        }
        while (!ended && head.toString().startsWith("HTTP/1.1 101")) {
          socket.getOutputStream().write(sent);
          boolean same = java.util.Arrays.equals(in.readNBytes(sent.length), sent);
          if (!same) {
            throw new IOException("closed");
          }
          echoes.incrementAndGet();
          rest(250);
        }
      } catch (IOException e) {
        rest(200);
      }
    }
  }

  private Socket open(String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void rest(int millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
