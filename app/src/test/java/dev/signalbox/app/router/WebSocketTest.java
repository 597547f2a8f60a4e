package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Upgrades are tunnels once the service agrees. */
class WebSocketTest extends RouterFixture {
  private static final String UPGRADE =
      "GET /chat?a=1 HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          + "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Version: 13\r\n"
          + "Sec-WebSocket-Protocol: v1, v2\r\n\r\n";
  private static final String SWITCHING =
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          + "Sec-WebSocket-Protocol: v1\r\nSec-WebSocket-Accept: x\r\n\r\n";

  @Test
  void upgradeReachesTheServiceWithItsKeyAndProtocols() throws Exception {
    Backend[] backend = new Backend[1];
    backend[0] =
        backend(wire -> {
          backend[0].note(wire.head());
          wire.send(SWITCHING);
          wire.rest();
        });
    Wire client = connect(routerTo(backend[0])).send(UPGRADE);
    assertThat(client.head().one("Sec-WebSocket-Protocol")).isEqualTo("v1");
    Wire.Head received = backend[0].received();
    assertThat(received.target()).isEqualTo("/chat?a=1");
    assertThat(received.one("Sec-WebSocket-Key")).isEqualTo("MDEyMzQ1Njc4OWFiY2RlZg==");
    assertThat(received.one("Connection")).isEqualToIgnoringCase("upgrade");
  }

  @Test
  void largeFramesPassBothWays() throws Exception {
    byte[] frame = new byte[1 << 20];
    Arrays.fill(frame, (byte) 'f');
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(SWITCHING);
          wire.send(wire.exactly(frame.length));
          wire.rest();
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    client.head();
    client.send(frame);
    assertThat(client.exactly(frame.length)).isEqualTo(frame);
  }

  @Test
  void frameSentTogetherWithTheHandshakeIsNotLost() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(SWITCHING + "hello");
          wire.rest();
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    client.head();
    assertThat(client.text(5)).isEqualTo("hello");
  }

  @Test
  void silenceLongerThanTheAnswerTimeoutIsFine() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(SWITCHING);
          wire.send(wire.exactly(4));
          wire.rest();
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    client.head();
    assertThat(client.closedWithin(2_500)).isFalse();
    client.send("ping");
    assertThat(client.text(4)).isEqualTo("ping");
  }

  @Test
  void clientClosingClosesTheService() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(SWITCHING);
          wire.rest();
          closed.countDown();
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    client.head();
    client.close();
    closed.await();
  }

  @Test
  void closedTunnelsMakeRoomForOtherClients() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(SWITCHING);
        });
    int permitted = options().maxConnections();
    LocalRouter router = routerTo(backend);
    for (int i = 0; i <= permitted; i++) {
      try (Wire client = Wire.connect(router.port())) {
        assertThat(client.send(UPGRADE).head().status()).isEqualTo(101);
        client.rest();
      }
    }
  }

  @Test
  void serviceClosingClosesTheClient() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(SWITCHING);
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    client.head();
    assertThat(client.closedWithin(5_000)).isTrue();
  }

  @Test
  void refusalOfTheServiceArrivesWithItsBody() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\n\r\ndenied");
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    Wire.Head head = client.head();
    assertThat(head.status()).isEqualTo(403);
    assertThat(client.body(head)).isEqualTo("denied");
  }

  @Test
  void refusalThatBreaksOffIsNotWaitedFor() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\n\r\nden");
        });
    Wire client = connect(routerTo(backend)).send(UPGRADE);
    client.head();
    assertThat(client.rest()).isEqualTo("den");
  }

  @Test
  void upgradeNobodyTakesIsClosedWithoutAnswer() throws Exception {
    LocalRouter router =
        router(
            options(),
            head -> Decision.of(new Verdict.Failure(404, "NOT_FOUND")),
            service -> new Target.Absent());
    assertThat(connect(router).send(UPGRADE).rest()).isEmpty();
  }

  @Test
  void offerOfHttp2IsIgnored() throws Exception {
    Backend backend = answering(OK);
    Wire client = connect(routerTo(backend));
    client.send(
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
            + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(200);
    assertThat(backend.received().has("HTTP2-Settings")).isFalse();
  }
}
