package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies pass through as they come, in both directions. */
class StreamingTest extends RouterFixture {
  private static final byte[] BLOCK = new byte[64 * 1024];

  @Test
  void chunkedEventsArriveOneByOne() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(
              "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\n");
          seen.await();
          wire.send("9\r\ndata: 2\n\n\r\n0\r\n\r\n");
        });
    Wire client = connect(routerTo(backend)).send(get("/events"));
    client.head();
    assertThat(client.chunk()).isEqualTo("data: 1\n\n");
    seen.countDown();
    assertThat(client.chunk()).isEqualTo("data: 2\n\n");
  }

  /** A page that listens to events learns only from the head that it is connected. */
  @ParameterizedTest
  @ValueSource(strings = {"Transfer-Encoding: chunked", "Content-Length: 14", "X-Until: close"})
  void headArrivesBeforeLateBody(String framing) throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n");
          seen.await();
          wire.send(framing.startsWith("T") ? "2\r\nok\r\n0\r\n\r\n" : "0123456789abcd");
        });
    Wire client = connect(routerTo(backend)).send(get("/events"));
    Wire.Head head = client.head();
    assertThat(head.status()).isEqualTo(200);
    seen.countDown();
    assertThat(client.body(head)).isIn("ok", "0123456789abcd");
  }

  @Test
  void closeDelimitedEventsArriveOneByOne() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
          seen.await();
          wire.send("data: 2\n\n");
        });
    Wire client = connect(routerTo(backend)).send(get("/events"));
    client.head();
    assertThat(client.chunk()).isEqualTo("data: 1\n\n");
    seen.countDown();
    assertThat(client.chunk()).isEqualTo("data: 2\n\n");
    assertThat(client.chunk()).isEmpty();
  }

  @Test
  void largeUploadWithLengthArrivesWhole() throws Exception {
    AtomicLong arrived = new AtomicLong();
    Backend backend = backend(wire -> count(wire, arrived, 100 * 1024 * 1024));
    Wire client = connect(routerTo(backend));
    client.send(
        "POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + 100 * 1024 * 1024
            + "\r\n\r\n");
    for (int i = 0; i < 1600; i++) {
      client.send(BLOCK);
    }
    assertThat(client.head().status()).isEqualTo(200);
    assertThat(arrived).hasValue(100 * 1024 * 1024);
  }

  private static void count(Wire wire, AtomicLong arrived, int length) throws IOException {
    wire.head();
    for (int left = length; left > 0; left -= BLOCK.length) {
      arrived.addAndGet(wire.exactly(BLOCK.length).length);
    }
    wire.send(OK);
  }

  @Test
  void largeChunkedUploadArrivesWhole() throws Exception {
    AtomicLong arrived = new AtomicLong();
    Backend backend =
        backend(wire -> {
          wire.head();
          for (String chunk = wire.chunk(); !chunk.isEmpty(); chunk = wire.chunk()) {
            arrived.addAndGet(chunk.length());
          }
          wire.line();
          wire.send(OK);
        });
    Wire client = connect(routerTo(backend));
    client.send("POST /up HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 1600; i++) {
      client.send("10000\r\n").send(BLOCK).send("\r\n");
    }
    client.send("0\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(200);
    assertThat(arrived).hasValue(100 * 1024 * 1024);
  }

  @Test
  void slowServiceHoldsBackTheUpload() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          done.await();
        });
    Wire client = connect(routerTo(backend));
    client.send("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500000000\r\n\r\n");
    assertThat(Flow.bytesTakenBeforeStalling(block -> client.send(block))).isLessThan(40_000_000);
    done.countDown();
  }

  @Test
  void slowClientHoldsBackTheService() throws Exception {
    AtomicLong sent = new AtomicLong();
    CountDownLatch stalled = new CountDownLatch(1);
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\nContent-Length: 500000000\r\n\r\n");
          sent.set(Flow.bytesTakenBeforeStalling(block -> wire.send(block)));
          stalled.countDown();
        });
    connect(routerTo(backend)).send(get("/down"));
    stalled.await();
    assertThat(sent.get()).isLessThan(40_000_000);
  }

  @Test
  void serviceMayAnswerBeforeTheUploadEnds() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 3\r\n\r\nbig");
          wire.rest();
        });
    Wire client = connect(routerTo(backend));
    client.send("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nsome");
    Wire.Head head = client.head();
    assertThat(head.status()).isEqualTo(413);
    assertThat(client.body(head)).isEqualTo("big");
  }

  @Test
  void truncatedAnswerWithLengthStaysTruncated() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart");
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    client.head();
    assertThat(client.rest()).isEqualTo("part");
  }

  @Test
  void truncatedChunkedAnswerHasNoLastChunk() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n");
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    client.head();
    assertThat(client.rest()).doesNotContain("0\r\n\r\n");
  }

  @Test
  void answerTrailersArrive() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(
              "HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n"
                  + "4\r\nbody\r\n0\r\nX-Sum: 42\r\n\r\n");
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    client.head();
    assertThat(client.chunk()).isEqualTo("body");
    assertThat(client.chunk()).isEmpty();
    assertThat(client.line()).isEqualToIgnoringCase("X-Sum: 42");
  }
}
