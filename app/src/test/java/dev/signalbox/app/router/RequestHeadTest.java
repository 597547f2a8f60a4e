package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a request offers another protocol. */
class RequestHeadTest {
  private static boolean offers(HeaderLine... lines) {
    return new RequestHead("GET", "/", List.of(lines), "127.0.0.1", false).offersUpgrade();
  }

  @Test
  void bothHeadersAreNeeded() {
    HeaderLine upgrade = new HeaderLine("Upgrade", "h2c");
    assertThat(offers(upgrade)).isFalse();
    assertThat(offers(upgrade, new HeaderLine("Connection", "keep-alive"))).isFalse();
    assertThat(offers(new HeaderLine("connection", "upgrade"))).isFalse();
    assertThat(offers(upgrade, new HeaderLine("connection", "keep-alive, Upgrade"))).isTrue();
  }
}
