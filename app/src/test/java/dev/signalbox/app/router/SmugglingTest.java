package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests two parsers could read differently never reach a service as two requests. */
class SmugglingTest extends RouterFixture {
  private static final String POST = "POST / HTTP/1.1\r\nHost: localhost\r\n";
  private static final String INNER = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

  static Stream<Arguments> malformed() {
    return Stream.of(
        refused("length and chunked", POST + "Content-Length: 4\r\nTransfer-Encoding: chunked"),
        refused("chunked and length", POST + "Transfer-Encoding: chunked\r\nContent-Length: 4"),
        refused("two lengths", POST + "Content-Length: 0\r\nContent-Length: 4"),
        refused("list of lengths", POST + "Content-Length: 0, 4"),
        refused("signed length", POST + "Content-Length: +4"),
        refused("negative length", POST + "Content-Length: -1"),
        refused("hexadecimal length", POST + "Content-Length: 0x4"),
        refused("length with a fraction", POST + "Content-Length: 4.0"),
        refused("empty length", POST + "Content-Length: "),
        refused("length beyond 64 bits", POST + "Content-Length: 99999999999999999999"),
        refused("blank before the colon", POST + "Transfer-Encoding : chunked"),
        refused("blank before the length's colon", POST + "Content-Length : 4"),
        refused("unknown coding", POST + "Transfer-Encoding: xchunked"),
        refused("chunked, then identity", POST + "Transfer-Encoding: chunked, identity"),
        refused("identity, then chunked", POST + "Transfer-Encoding: identity, chunked"),
        refused("gzip, then chunked", POST + "Transfer-Encoding: gzip, chunked"),
        refused("two codings", POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"),
        refused("chunked twice", POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
        refused("quoted coding", POST + "Transfer-Encoding: \"chunked\""),
        refused("NUL in a value", POST + "X-A: a\u0000b"),
        refused("bad header name", POST + "X(A: 1"),
        refused("empty header name", POST + ": 1"),
        refused("line without a colon", POST + "garbage"),
        refused("bare line feeds", "GET / HTTP/1.1\nHost: localhost\n"),
        refused(
            "chunked on HTTP/1.0",
            "POST / HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked"),
        refused("no host", "GET / HTTP/1.1\r\nX-A: 1"),
        refused("two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: other"),
        refused("bad version", "GET / HTTP/2.5\r\nHost: localhost"),
        refused("no version", "GET /\r\nHost: localhost"),
        refused("blank in the target", "GET /a b HTTP/1.1\r\nHost: localhost"),
        broken("chunk size that is no number", "zz\r\n"),
        broken("chunk without its line end", "4\r\nabcd0\r\n\r\n"),
        broken("negative chunk size", "-4\r\nabcd\r\n"),
        broken("chunk size beyond 64 bits", "fffffffffffffffff\r\n"));
  }

  private static Arguments refused(String name, String head) {
    return arguments(name, head + "\r\n\r\n" + INNER);
  }

  private static Arguments broken(String name, String chunks) {
    return arguments(name, POST + "Transfer-Encoding: chunked\r\n\r\n" + chunks + INNER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void neverBecomesTwoRequests(String name, String request) throws Exception {
    Backend[] backend = new Backend[1];
    backend[0] =
        backend(wire -> {
          while (true) {
            Wire.Head head = wire.head();
            wire.body(head);
            backend[0].note(head);
            wire.send(OK);
          }
        });
    Wire client = connect(routerTo(backend[0])).send(request);
    assertThat(firstStatus(client)).as(name).isNotEqualTo(200);
    assertThat(client.closedWithin(5_000)).isTrue();
    assertThat(backend[0].receivedCount()).isZero();
  }

  private static int firstStatus(Wire client) throws IOException {
    try {
      return client.head().status();
    } catch (EOFException | SocketException e) {
      return 0;
    }
  }
}
