package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The target a service receives is the one the decision names, byte for byte. */
class PathFidelityTest extends RouterFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a%2Fb", "/a//b", "/a/../b", "/a/./b", "/%2e%2e/x", "/a?", "/a;p=1?q=;", "/a%",
        "/[slug]", "/a|b", "/{x}?q={y}", "/^`", "/\"<>", "/a?u=http://x//y", "/a\\b", "/q?bad=%zz"
      })
  void targetStaysAsSent(String target) throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend)).send(get(target)).head();
    assertThat(backend.received().target()).isEqualTo(target);
  }

  @Test
  void rawUtf8IsPercentEncodedOnce() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend)).send(get("/café")).head();
    assertThat(backend.received().target()).isEqualTo("/caf%C3%A9");
  }

  @Test
  void absoluteFormIsReducedToItsPath() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend)).send(get("http://localhost/abs?x=1")).head();
    assertThat(backend.received().target()).isEqualTo("/abs?x=1");
  }

  @Test
  void absoluteFormWithoutPathIsTheRoot() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend)).send(get("http://localhost?x=1")).head();
    assertThat(backend.received().target()).isEqualTo("/?x=1");
  }

  @Test
  void asteriskFormReachesTheDecider() throws Exception {
    Backend backend = answering(OK);
    connect(routerTo(backend)).send("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n").head();
    assertThat(backend.received().target()).isEqualTo("*");
  }

  @Test
  void connectIsClosed() throws Exception {
    Wire client = connect(routerTo(answering(OK)));
    client.send("CONNECT example.com:443 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(client.rest()).isEmpty();
  }
}
