package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** What is remembered of the traffic. */
class TrafficTest {
  private final Traffic traffic = new Traffic();

  @Test
  void waysAreCountedByCallerRuleAndOwner() {
    traffic.add(Requests.answered(null, "/", "web", 200));
    traffic.add(Requests.answered("web", "/users", "api", 200));
    traffic.add(Requests.answered("web", "/users", "api", 500));
    traffic.add(Requests.answered(null, "/lost", null, 404));
    assertThat(traffic.counts())
        .containsOnly(
            entry(new Traffic.Way(null, null, "web"), 1L),
            entry(new Traffic.Way("web", null, "api"), 2L),
            entry(new Traffic.Way(null, null, null), 1L));
  }
}
