package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that answer without reading the body, and close or reset the connection. */
class UnreadBodyTest extends RouterFixture {

  /**
   * The only event loop is held up while the service answers and resets, so that the rest of the
   * body is written first and fails.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n|2\r\ncd\r\n0\r\n\r\n",
        "Content-Length: 4\r\n\r\nab|cd",
        "Content-Length: 2000000\r\n\r\nab|cd"
      })
  void answerThatCameBeforeTheResetIsDelivered(String framed) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch restSent = new CountDownLatch(1);
    CountDownLatch reset = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          asked.countDown();
          restSent.await();
          wire.send(OK);
          wire.reset();
          reset.countDown();
        });
    LocalRouter router =
        router(
            options().withEventLoops(1),
            head -> {
              if (head.target().equals("/hold")) {
                held.countDown();
                awaitQuietly(reset);
                return Decision.of(new Verdict.Text(200, "held"));
              }
              return Decision.of(Verdict.ToService.asReceived("web", head));
            },
            service -> new Target.Local("127.0.0.1", backend.port()));
    Wire client = connect(router);
    String[] parts = framed.split("\\|", -1);
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\n" + parts[0]);
    asked.await();
    connect(router).send(get("/hold"));
    held.await();
    client.send(parts[1]);
    restSent.countDown();
    Wire.Head head = client.head();
    assertThat(head.status()).isEqualTo(200);
    assertThat(client.body(head)).isEqualTo("ok");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void bodyLeftUnreadIsNotTheNextRequest() throws Exception {
    Backend[] backend = new Backend[1];
    backend[0] =
        backend(wire -> {
          while (true) {
            backend[0].note(wire.head());
            wire.send(OK);
          }
        });
    Wire client = connect(routerTo(backend[0]));
    client.send("POST /one HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nabcd");
    assertThat(client.body(client.head())).isEqualTo("ok");
    assertThat(client.body(client.send(get("/two")).head())).isEqualTo("ok");
    assertThat(backend[0].received().start()).isEqualTo("POST /one HTTP/1.1");
    assertThat(backend[0].received().start()).isEqualTo("GET /two HTTP/1.1");
  }
}
