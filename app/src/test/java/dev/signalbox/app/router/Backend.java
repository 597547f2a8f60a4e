package dev.signalbox.app.router;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service made of sockets: every test writes its very answer. */
final class Backend implements AutoCloseable {
  /** What a backend does with one connection. */
  @FunctionalInterface
  interface Script {
    void serve(Wire wire) throws Exception;
  }

  private final ServerSocket server = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
  private final List<Wire> open = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Wire.Head> heads = new LinkedBlockingQueue<>();
  private final Script script;

  Backend(Script script) throws IOException {
    this.script = script;
    Thread.ofVirtual().start(this::accept);
  }

  /** A backend that answers every request, notes its head and keeps the connection. */
  static Backend answering(String answer) throws IOException {
    Backend[] self = new Backend[1];
    self[0] =
        new Backend(wire -> {
          while (true) {
            Wire.Head head = self[0].note(wire.head());
            wire.body(head);
            wire.send(answer);
          }
        });
    return self[0];
  }

  int port() {
    return server.getLocalPort();
  }

  /** Notes a head for the test to see. */
  Wire.Head note(Wire.Head head) {
    heads.add(head);
    return head;
  }

  /** The next head noted. */
  Wire.Head received() throws InterruptedException {
    Wire.Head head = heads.poll(10, TimeUnit.SECONDS);
    if (head == null) {
      throw new AssertionError("the service received nothing");
    }
    return head;
  }

  int receivedCount() {
    return heads.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException e) {
      return;
    }
  }

  private void serve(Socket socket) {
    try (Wire wire = new Wire(socket)) {
      open.add(wire);
      script.serve(wire);
    } catch (Exception e) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Wire wire : open) {
      wire.close();
    }
  }
}
