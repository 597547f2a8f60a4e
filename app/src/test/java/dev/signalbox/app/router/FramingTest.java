package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Message framing and connection reuse. */
class FramingTest extends RouterFixture {

  @Test
  void continueComesFromTheService() throws Exception {
    Backend[] backend = new Backend[1];
    backend[0] =
        backend(wire -> {
          Wire.Head head = backend[0].note(wire.head());
          wire.send("HTTP/1.1 100 Continue\r\n\r\n");
          wire.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n" + wire.body(head));
        });
    Wire client = connect(routerTo(backend[0]));
    client.send(
        "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(100);
    client.send("body");
    Wire.Head head = client.head();
    assertThat(client.body(head)).isEqualTo("body");
  }

  @Test
  void refusalInsteadOfContinueArrives() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n");
        });
    Wire client = connect(routerTo(backend));
    client.send(
        "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(417);
  }

  @Test
  void earlyHintsArriveBeforeTheAnswer() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n");
          wire.send(OK);
        });
    Wire client = connect(routerTo(backend)).send(get("/"));
    Wire.Head hints = client.head();
    assertThat(hints.status()).isEqualTo(103);
    assertThat(hints.one("Link")).isEqualTo("</a.css>; rel=preload");
    assertThat(client.head().status()).isEqualTo(200);
  }

  @Test
  void http10ClientGetsTheBodyUpToTheClose() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n"
                  + "3\r\ntwo\r\n0\r\n\r\n");
        });
    Wire client = connect(routerTo(backend));
    client.send("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
    Wire.Head head = client.head();
    assertThat(head.has("Transfer-Encoding")).isFalse();
    assertThat(client.rest()).isEqualTo("onetwo");
  }

  @Test
  void http10ClientMayOmitHost() throws Exception {
    Wire client = connect(routerTo(answering(OK))).send("GET / HTTP/1.0\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(200);
  }

  @Test
  void answersWithoutBodyKeepTheConnectionInStep() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 200 OK\r\nContent-Length: 42\r\n\r\n");
          wire.head();
          wire.send("HTTP/1.1 204 No Content\r\n\r\n");
          wire.head();
          wire.send("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n");
          wire.head();
          wire.send(OK);
        });
    Wire client = connect(routerTo(backend));
    client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(client.head().one("Content-Length")).isEqualTo("42");
    assertThat(client.send(get("/")).head().status()).isEqualTo(204);
    assertThat(client.send(get("/")).head().status()).isEqualTo(304);
    Wire.Head last = client.send(get("/")).head();
    assertThat(client.body(last)).isEqualTo("ok");
  }

  @Test
  void oneClientConnectionServesManyRequests() throws Exception {
    Backend backend = answering(OK);
    Wire client = connect(routerTo(backend));
    for (int i = 0; i < 20; i++) {
      assertThat(client.body(client.send(get("/" + i)).head())).isEqualTo("ok");
    }
  }

  @Test
  void pipelinedRequestsAreAnsweredInOrder() throws Exception {
    Backend backend =
        backend(wire -> {
          while (true) {
            String target = wire.head().target();
            wire.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + target);
          }
        });
    Wire client = connect(routerTo(backend)).send(get("/a") + get("/b") + get("/c"));
    assertThat(client.body(client.head())).isEqualTo("/a");
    assertThat(client.body(client.head())).isEqualTo("/b");
    assertThat(client.body(client.head())).isEqualTo("/c");
  }

  @Test
  void clientsWishToCloseIsHonoured() throws Exception {
    Wire client = connect(routerTo(answering(OK)));
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    client.body(client.head());
    assertThat(client.closedWithin(2_000)).isTrue();
  }

  @Test
  void reasonPhraseSurvives() throws Exception {
    Backend backend = answering("HTTP/1.1 201 Made It\r\nContent-Length: 0\r\n\r\n");
    assertThat(connect(routerTo(backend)).send(get("/")).head().start())
        .isEqualTo("HTTP/1.1 201 Made It");
  }

  @Test
  void headerOf60KilobytesPasses() throws Exception {
    Backend backend = answering(OK);
    String value = "v".repeat(60_000);
    connect(routerTo(backend))
        .send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Big: " + value + "\r\n\r\n")
        .head();
    assertThat(backend.received().one("X-Big")).hasSize(60_000);
  }

  @Test
  void thousandHeadersPass() throws Exception {
    Backend backend = answering(OK);
    StringBuilder request = new StringBuilder("GET / HTTP/1.1\r\nHost: localhost\r\n");
    for (int i = 0; i < 1000; i++) {
      request.append("X-H").append(i).append(": ").append(i).append("\r\n");
    }
    connect(routerTo(backend)).send(request + "\r\n").head();
    assertThat(backend.received().one("X-H999")).isEqualTo("999");
  }

  @Test
  void targetOf60KilobytesPasses() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend)).send(get("/" + "u".repeat(60_000))).head();
    assertThat(backend.received().target()).hasSize(60_001);
  }

  @Test
  void answerHeaderOf24KilobytesPasses() throws Exception {
    Backend backend =
        answering(
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Big: " + "v".repeat(24_000) + "\r\n\r\n");
    assertThat(connect(routerTo(backend)).send(get("/")).head().one("X-Big")).hasSize(24_000);
  }

  @Test
  void headBeyondTheLimitIs431() throws Exception {
    Wire client = connect(routerTo(answering(OK)));
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Big: " + "v".repeat(70_000) + "\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(431);
  }

  @Test
  void answerWithoutLengthEndsByClosingForHttp10() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send(
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"
                  + "2\r\ncd\r\n0\r\n\r\n");
        });
    Wire client = connect(routerTo(backend));
    client.send("GET / HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
    client.head();
    assertThat(client.rest()).isEqualTo("abcd");
  }

  @Test
  void http10ClientGetsNoInterimAnswer() throws Exception {
    Backend backend =
        backend(wire -> {
          wire.head();
          wire.send("HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n" + OK);
        });
    Wire client = connect(routerTo(backend)).send("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(200);
  }
}
