package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What only a router in the manners of {@code vercel dev} 64.0.2 does. */
class VercelDevMannersTest extends RouterFixture {
  private LocalRouter asVercelDev(Backend backend) throws IOException {
    Target target = new Target.Local("127.0.0.1", backend.port());
    return router(options().withPolicy(HeaderPolicy.VERCEL_DEV), target);
  }

  private Wire.Head received(String headers) throws Exception {
    Backend backend = answering(OK);
    connect(asVercelDev(backend))
        .send("GET / HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
        .head();
    return backend.received();
  }

  private Wire.Head answerTo(String request) throws Exception {
    return connect(asVercelDev(answering(OK))).send(request).head();
  }

  @Test
  void headersOfTheClientsConnectionPassOn() throws Exception {
    Wire.Head received =
        received("Connection: keep-alive, X-Foo\r\nX-Foo: 1\r\nTE: trailers\r\nProxy-A: b\r\n");
    assertThat(received.one("X-Foo")).isEqualTo("1");
    assertThat(received.one("TE")).isEqualTo("trailers");
    assertThat(received.one("Proxy-A")).isEqualTo("b");
  }

  @Test
  void repeatedHeadersAreJoined() throws Exception {
    Wire.Head received = received("X-A: 1\r\nCookie: a=1\r\nX-A: 2\r\nCookie: b=2\r\n");
    assertThat(received.one("X-A")).isEqualTo("1, 2");
    assertThat(received.one("Cookie")).isEqualTo("a=1; b=2");
  }

  @Test
  void ofHeadersThatStandOnceTheFirstIsKept() throws Exception {
    assertThat(received("User-Agent: one\r\nuser-agent: two\r\n").one("User-Agent"))
        .isEqualTo("one");
  }

  @Test
  void rawBytesInTheTargetAreRefused() throws Exception {
    assertThat(answerTo(get("/café")).status()).isEqualTo(400);
  }

  @Test
  void methodsNodeDoesNotKnowAreRefused() throws Exception {
    assertThat(answerTo("FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n").status()).isEqualTo(400);
    assertThat(answerTo("PROPFIND / HTTP/1.1\r\nHost: localhost\r\n\r\n").status()).isEqualTo(200);
  }

  @Test
  void http10ClientWithoutHostMakesItFail() throws Exception {
    Wire client = connect(asVercelDev(answering(OK))).send("GET / HTTP/1.0\r\n\r\n");
    assertThat(client.head().status()).isEqualTo(500);
    assertThat(client.rest()).contains("x-vercel-deployment-url");
  }

  @Test
  void emptyForwardingHeadersCountAsAbsent() throws Exception {
    Wire.Head received = received("X-Forwarded-For:\r\nX-Forwarded-Host:\r\n");
    assertThat(received.one("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(received.one("X-Forwarded-Host")).isEqualTo("localhost");
  }

  @Test
  void portIsTheFirstNumberAfterAColon() throws Exception {
    Backend backend = answering(OK);
    connect(asVercelDev(backend)).send("GET / HTTP/1.1\r\nHost: [::1]:3000\r\n\r\n").head();
    assertThat(backend.received().one("X-Forwarded-Port")).isEqualTo("1");
  }

  @Test
  void targetsThatAreNoPathAreRefused() throws Exception {
    assertThat(answerTo(get("x/y")).status()).isEqualTo(400);
    assertThat(answerTo(get("?x=1")).status()).isEqualTo(400);
    assertThat(answerTo(get("http://localhost/x")).status()).isEqualTo(200);
  }

  @Test
  void expectationsItDoesNotKnowFail() throws Exception {
    Wire.Head answer = answerTo("GET / HTTP/1.1\r\nHost: localhost\r\nExpect: 200-ok\r\n\r\n");
    assertThat(answer.status()).isEqualTo(417);
    assertThat(answer.all("server")).isEmpty();
  }
}
