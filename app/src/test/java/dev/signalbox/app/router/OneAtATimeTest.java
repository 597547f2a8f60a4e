package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A service with one thread that keeps connections alive, as Python's http.server does under
 * HTTP/1.1: it looks at no other connection while one is open.
 */
class OneAtATimeTest extends RouterFixture {
  private final ServerSocket service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger connections = new AtomicInteger();

  OneAtATimeTest() throws IOException {
    Thread.ofVirtual().start(this::serve);
  }

  @AfterEach
  void stopService() throws IOException {
    service.close();
  }

  private void serve() {
    while (!service.isClosed()) {
      try (Wire wire = new Wire(service.accept())) {
        connections.incrementAndGet();
        while (true) {
          wire.body(wire.head());
          wire.send(OK);
        }
      } catch (Exception e) {
        continue;
      }
    }
  }

  private LocalRouter router() throws IOException {
    return router(
        options().withEventLoops(2),
        head -> Decision.of(Verdict.ToService.asReceived("web", head)),
        name -> new Target.Local("127.0.0.1", service.getLocalPort()));
  }

  /** The listeners take clients in turn, so the two clients are served by two event loops. */
  @Test
  void restingConnectionOfOneEventLoopDoesNotHoldUpAnother() throws Exception {
    LocalRouter router = router();
    Wire first = connect(router);
    Wire second = connect(router);
    assertThat(statusOf(first, get("/"))).isEqualTo(200);
    long begun = System.nanoTime();
    assertThat(statusOf(second, get("/"))).isEqualTo(200);
    assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
    assertThat(connections).hasValue(2);
  }

  @Test
  void requestWithBodyIsNotHeldUpByRestingConnection() throws Exception {
    LocalRouter router = router();
    Wire client = connect(router);
    assertThat(statusOf(client, get("/"))).isEqualTo(200);
    long begun = System.nanoTime();
    String post = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nab";
    assertThat(statusOf(client, post)).isEqualTo(200);
    assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
  }

  /** Nobody waits, so the connection is kept for the next request. */
  @Test
  void connectionIsKeptWhileNobodyWaits() throws Exception {
    LocalRouter router = router();
    Wire client = connect(router);
    for (int i = 0; i < 5; i++) {
      assertThat(statusOf(client, get("/"))).isEqualTo(200);
    }
    assertThat(connections).hasValue(1);
  }

  private static int statusOf(Wire client, String request) throws Exception {
    client.send(request);
    Wire.Head head = client.head();
    client.body(head);
    return head.status();
  }
}
