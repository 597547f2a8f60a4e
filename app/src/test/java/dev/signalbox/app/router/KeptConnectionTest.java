package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections to services are kept for as long as a service agrees to. */
class KeptConnectionTest extends RouterFixture {
  private final AtomicInteger connections = new AtomicInteger();

  private Wire clientOf(String answer) throws Exception {
    Backend backend =
        backend(wire -> {
          connections.incrementAndGet();
          while (true) {
            wire.head();
            wire.send(answer);
          }
        });
    return connect(routerTo(backend));
  }

  private static String answer(String header) {
    return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + header + "\r\n\r\nok";
  }

  private void askTwice(Wire client) throws Exception {
    for (int i = 0; i < 2; i++) {
      client.send(get("/"));
      Wire.Head head = client.head();
      assertThat(head.status()).isEqualTo(200);
      assertThat(client.body(head)).isEqualTo("ok");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Some: thing", "Connection: keep-alive", "Keep-Alive: timeout=5"})
  void serviceThatAgreesIsAskedOnTheSameConnection(String header) throws Exception {
    askTwice(clientOf(answer(header)));
    assertThat(connections).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Connection: close", "Connection: Close, X-Hop", "Keep-Alive: timeout=1"})
  void serviceThatDoesNotIsAskedOnAnotherOne(String header) throws Exception {
    askTwice(clientOf(answer(header)));
    assertThat(connections).hasValue(2);
  }

  @Test
  void servicesOfTheOldProtocolCloseAfterEachAnswer() throws Exception {
    askTwice(clientOf("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok"));
    assertThat(connections).hasValue(2);
  }

  /** A service may close a connection just as a request sets out; not all may be repeated. */
  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "DELETE"})
  void requestSurvivesTheEndOfTheKeptConnection(String method) throws Exception {
    Backend backend =
        backend(wire -> {
          connections.incrementAndGet();
          wire.head();
          wire.send(OK);
          wire.head();
        });
    Wire client = connect(routerTo(backend));
    client.body(client.send(get("/")).head());
    client.send(method + " / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(client.body(client.head())).isEqualTo("ok");
    assertThat(connections).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {OK, "some garbage\r\n\r\n", "ga"})
  void whatFollowsTheAnswerIsNotTheNextAnswer(String unasked) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Backend backend =
        backend(wire -> {
          while (true) {
            wire.head();
            String number = String.valueOf(asked.incrementAndGet());
            wire.send("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n" + number + unasked);
          }
        });
    Wire client = connect(routerTo(backend));
    for (int i = 0; i < 3; i++) {
      assertThat(client.body(client.send(get("/")).head())).isEqualTo(asked.toString());
    }
  }
}
