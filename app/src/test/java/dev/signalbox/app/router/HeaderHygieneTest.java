package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens to headers on their way. */
class HeaderHygieneTest extends RouterFixture {

  @Test
  void headersOfTheClientConnectionDoNotReachTheService() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend))
        .send(
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, X-Foo\r\nX-Foo: 1\r\n"
                + "Keep-Alive: timeout=5\r\nTE: trailers\r\nProxy-Connection: keep-alive\r\n"
                + "Proxy-Authorization: Basic x\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n")
        .head();
    Wire.Head received = backend.received();
    for (String name :
        Set.of(
            "X-Foo",
            "Keep-Alive",
            "TE",
            "Proxy-Connection",
            "Proxy-Authorization",
            "Upgrade",
            "HTTP2-Settings")) {
      assertThat(received.has(name)).as(name).isFalse();
    }
  }

  @Test
  void connectionHeaderCannotRemoveHostOrCookies() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend))
        .send(
            "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: Host, Cookie, Content-Length,"
                + " Authorization\r\nCookie: a=1\r\nAuthorization: b\r\nContent-Length: 1\r\n\r\nx")
        .head();
    Wire.Head received = backend.received();
    assertThat(received.one("Host")).isEqualTo("localhost");
    assertThat(received.one("Cookie")).isEqualTo("a=1");
    assertThat(received.one("Authorization")).isEqualTo("b");
    assertThat(received.one("Content-Length")).isEqualTo("1");
  }

  @Test
  void headersOfTheServiceConnectionDoNotReachTheClient() throws Exception {
    Backend backend =
        answering(
            "HTTP/1.1 200 OK\r\nConnection: X-Hop\r\nX-Hop: 1\r\nKeep-Alive: timeout=9\r\n"
                + "X-End: 2\r\nContent-Length: 0\r\n\r\n");
    Wire.Head head = connect(routerTo(backend)).send(get("/")).head();
    assertThat(head.has("X-Hop")).isFalse();
    assertThat(head.has("Keep-Alive")).isFalse();
    assertThat(head.one("X-End")).isEqualTo("2");
  }

  @Test
  void spellingOrderDuplicatesAndUtf8SurviveToTheService() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend))
        .send(
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-MiXed: 1\r\nX-Dup: a\r\nX-Other: o\r\n"
                + "X-Dup: b\r\nX-Utf: grün\r\n\r\n")
        .head();
    Wire.Head received = backend.received();
    assertThat(received.lines()).contains("X-MiXed: 1", "X-Utf: grün");
    assertThat(received.all("X-Dup")).containsExactly("a", "b");
  }

  @Test
  void repeatedCookiesOfTheServiceStayApart() throws Exception {
    Backend backend =
        answering(
            "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Utf: grün\r\n"
                + "Content-Length: 0\r\n\r\n");
    Wire.Head head = connect(routerTo(backend)).send(get("/")).head();
    assertThat(head.all("Set-Cookie")).containsExactly("a=1", "b=2");
    assertThat(head.one("X-Utf")).isEqualTo("grün");
  }

  @Test
  void platformKeepsHostAndOverwritesForwardingHeaders() throws Exception {
    Backend backend = answering(OK);
    LocalRouter router = routerTo(backend);
    connect(router)
        .send(
            "GET / HTTP/1.1\r\nHost: localhost:3000\r\nX-Forwarded-For: 9.9.9.9\r\n"
                + "X-Forwarded-Host: evil.test\r\nX-Forwarded-Proto: https\r\n"
                + "X-Real-Ip: 7.7.7.7\r\n\r\n")
        .head();
    Wire.Head received = backend.received();
    assertThat(received.one("Host")).isEqualTo("localhost:3000");
    assertThat(received.one("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(received.one("X-Forwarded-Host")).isEqualTo("localhost:3000");
    assertThat(received.one("X-Forwarded-Proto")).isEqualTo("http");
    assertThat(received.one("X-Forwarded-Port")).isEqualTo("3000");
    assertThat(received.one("X-Real-Ip")).isEqualTo("127.0.0.1");
  }

  @Test
  void vercelDevGivesItsOwnAddressAsHostAndExtendsForwardingHeaders() throws Exception {
    Backend backend = answering(OK);
    Target target = new Target.Local("127.0.0.1", backend.port());
    LocalRouter router = router(options().withPolicy(HeaderPolicy.VERCEL_DEV), target);
    connect(router)
        .send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 9.9.9.9\r\n\r\n")
        .head();
    Wire.Head received = backend.received();
    assertThat(received.one("Host")).isEqualTo("127.0.0.1:" + backend.port());
    assertThat(received.one("X-Forwarded-For")).isEqualTo("9.9.9.9,127.0.0.1");
    assertThat(received.one("X-Forwarded-Port")).isEqualTo("80");
  }

  @Test
  void callsBetweenServicesGainNoHeaders() throws Exception {
    Backend backend = answering(OK);
    Target target = new Target.Local("127.0.0.1", backend.port());
    LocalRouter router = router(options().withPolicy(HeaderPolicy.TRANSPARENT), target);
    Wire.Head head = connect(router).send(get("/")).head();
    assertThat(backend.received().lines()).hasSize(1);
    assertThat(head.lines()).containsExactlyInAnyOrder("Content-Length: 2");
  }

  @Test
  void platformHeadersYieldToTheServiceExceptServer() throws Exception {
    Backend backend =
        answering(
            "HTTP/1.1 200 OK\r\nServer: mine\r\nCache-Control: private\r\nContent-Length: 0\r\n"
                + "\r\n");
    Wire.Head head = connect(routerTo(backend)).send(get("/")).head();
    assertThat(head.one("Server")).isEqualTo("Vercel");
    assertThat(head.one("Cache-Control")).isEqualTo("private");
    assertThat(head.one("X-Vercel-Cache")).isEqualTo("MISS");
  }

  @Test
  void strangersNamesAreRefused() throws Exception {
    Wire client = connect(routerTo(answering(OK)));
    client.send("GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(403);
  }

  @Test
  void namesTheUserAddedAreAnswered() throws Exception {
    Backend backend = answering(OK);
    Target target = new Target.Local("127.0.0.1", backend.port());
    LocalRouter router = router(options().withHosts(Set.of("shop.test")), target);
    Wire client = connect(router).send("GET / HTTP/1.1\r\nHost: shop.test:3000\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(200);
  }

  @Test
  void subdomainsOfLocalhostAreAnswered() throws Exception {
    Wire client = connect(routerTo(answering(OK)));
    client.send("GET / HTTP/1.1\r\nHost: api.localhost:3000\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(200);
  }
}
