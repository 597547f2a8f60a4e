package dev.signalbox.app.ui.tester;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.tester.Received.Change;
import dev.signalbox.app.ui.tester.Received.Line;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.RouteRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivedTest {
  @Test
  void whatRulesDidToTheHeadersIsToldApart() {
    RouteRequest asked =
        RouteRequest.get("/a?b=c?d")
            .with("host", "acme.shop")
            .with("Accept", "text/html")
            .with("x-plan", "free")
            .with("x-secret", "1");
    Received received =
        Received.of(
            asked,
            "/a?b=c?d",
            List.of(
                new HeaderField("host", "acme.shop"),
                new HeaderField("accept", "text/html"),
                new HeaderField("x-plan", "team"),
                new HeaderField("x-new", "2")));

    assertThat(received.unchanged()).isTrue();
    assertThat(received.path()).isEqualTo("/a");
    assertThat(received.query()).isEqualTo("b=c?d");
    assertThat(received.host()).contains("acme.shop");
    assertThat(received.lines())
        .containsExactly(
            new Line("accept", "text/html", Change.NONE),
            new Line("x-plan", "team", Change.CHANGED),
            new Line("x-new", "2", Change.ADDED),
            new Line("x-secret", "1", Change.REMOVED));
  }

  @Test
  void aUrlThatRulesChangedIsNotTheOneThatWasAskedFor() {
    Received received = Received.of(RouteRequest.get("/api/users"), "/users", List.of());

    assertThat(received.unchanged()).isFalse();
    assertThat(received.path()).isEqualTo("/users");
    assertThat(received.query()).isEmpty();
    assertThat(received.host()).isEmpty();
  }
}
