package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that fail and clients that leave. */
class FailureTest extends RouterFixture {

  @Test
  void refusedConnectionIs502() throws Exception {
    int free = freePort();
    LocalRouter router = router(options(), new Target.Local("127.0.0.1", free));
    assertThat(connect(router).send(get("/")).head().status()).isEqualTo(502);
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return probe.getLocalPort();
    }
  }

  @Test
  void serviceThatIsNotRunningIs502() throws Exception {
    LocalRouter router = router(options(), new Target.Absent());
    assertThat(connect(router).send(get("/")).head().status()).isEqualTo(502);
  }

  @Test
  void serviceThatNeverAnswersIs504AndIsLetGo() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.rest();
          gone.countDown();
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    assertThat(client.head().status()).isEqualTo(504);
    assertThat(gone.await(2, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void slowUploadIsNotAnAnswerTimeout() throws Exception {
    CountDownLatch pause = new CountDownLatch(1);
    Backend backend = answering(OK);
    Wire client = connect(routerTo(backend));
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\na");
    assertThat(pause.await(2_500, TimeUnit.MILLISECONDS)).isFalse();
    client.send("b");
    assertThat(client.head().status()).isEqualTo(200);
  }

  @Test
  void clientThatLeavesCancelsTheThinkingService() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          asked.countDown();
          wire.closedWithin(5_000);
          gone.countDown();
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    asked.await();
    client.close();
    assertThat(gone.await(1, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void clientThatLeavesCancelsTheStream() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n");
          wire.closedWithin(5_000);
          gone.countDown();
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    client.head();
    client.chunk();
    client.close();
    assertThat(gone.await(1, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void serviceThatAnswersDuringTheUploadIsLetGo() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(OK);
          wire.closedWithin(5_000);
          gone.countDown();
        });
    Wire client = connect(routerTo(backend));
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nsome");
    assertThat(client.body(client.head())).isEqualTo("ok");
    assertThat(gone.await(1, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"099 Odd", "102 Processing", "101 Switching Protocols"})
  void answerThatIsNoneIs502(String status) throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 " + status + "\r\n\r\n");
          wire.closedWithin(5_000);
          gone.countDown();
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    assertThat(client.head().status()).isEqualTo(502);
    assertThat(gone.await(1, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void clientSlowOverItsHeadIsClosed() throws Exception {
    Wire client = connect(routerTo(answering(OK)));
    client.send("GET / HTTP/1.1\r\nHost: loc");
    assertThat(client.closedWithin(4_000)).isTrue();
  }

  @Test
  void connectionsTheServiceDroppedBetweenRequestsAreReplaced() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(OK);
          wire.head();
        });
    Wire client = connect(routerTo(backend));
    for (int i = 0; i < 60; i++) {
      Wire.Head head = client.send(get("/" + i)).head();
      assertThat(head.status()).isEqualTo(200);
      client.body(head);
    }
  }

  @Test
  void requestWithBodyIsNeverSentTwice() throws Exception {
    AtomicInteger posts = new AtomicInteger();
    Backend backend =
        backend(wire -> {
          Wire.Head first = wire.head();
          wire.body(first);
          if (first.start().startsWith("POST")) {
            posts.incrementAndGet();
            return;
          }
          wire.send(OK);
          Wire.Head second = wire.head();
          wire.body(second);
          posts.incrementAndGet();
        });
    Wire client = connect(routerTo(backend));
    client.body(client.send(get("/")).head());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx");
    assertThat(client.head().status()).isEqualTo(502);
    assertThat(posts).hasValue(1);
  }

  @Test
  void everyResetIsAnswered() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.reset();
        });
    Wire client = connect(routerTo(backend));
    for (int i = 0; i < 30; i++) {
      Wire.Head head = client.send(get("/")).head();
      assertThat(head.status()).isEqualTo(502);
      client.body(head);
    }
  }

  @Test
  void keptConnectionThatIsResetIsTriedOnceMoreOnly() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Backend backend =
        backend(wire -> {
          if (wire.head().target().equals("/good")) {
            wire.send(OK);
            wire.head();
          }
          asked.incrementAndGet();
          wire.reset();
        });
    Wire client = connect(routerTo(backend));
    client.body(client.send(get("/good")).head());
    assertThat(client.send(get("/bad")).head().status()).isEqualTo(502);
    assertThat(asked).hasValue(2);
  }

  @Test
  void failureIsReportedWithItsReason() throws Exception {
    LocalRouter router = router(options(), new Target.Local("127.0.0.1", freePort()));
    connect(router).send(get("/")).head();
    assertThat(event().error()).contains("refused");
  }

  @Test
  void routingDefectIsAnErrorPageNotAHang() throws Exception {
    LocalRouter router =
        router(
            options(),
            head -> {
              throw new IllegalStateException("defect");
            },
            service -> new Target.Absent());
    assertThat(connect(router).send(get("/")).head().status()).isEqualTo(500);
  }
}
