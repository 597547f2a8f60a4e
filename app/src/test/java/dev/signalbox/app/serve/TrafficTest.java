package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.router.ExchangeEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of the traffic. */
class TrafficTest {
  private final List<ExchangeEvent> heard = new ArrayList<>();
  private final Traffic traffic = new Traffic(2, heard::add);

  @Test
  void onlyTheLatestRequestsAreKept() {
    for (String target : List.of("/1", "/2", "/3")) {
      traffic.add(Requests.answered(null, target, "web", 200));
    }
    assertThat(traffic.matching(TrafficFilter.all()))
        .extracting(event -> event.head().target())
        .containsExactly("/2", "/3");
    assertThat(heard).hasSize(3);
  }

  @Test
  void edgesAreCountedByCallerAndOwner() {
    traffic.add(Requests.answered(null, "/", "web", 200));
    traffic.add(Requests.answered("web", "/users", "api", 200));
    traffic.add(Requests.answered("web", "/users", "api", 500));
    traffic.add(Requests.answered(null, "/lost", null, 404));
    assertThat(traffic.counts())
        .containsOnly(
            java.util.Map.entry(new Traffic.Link(null, "web"), 1L),
            java.util.Map.entry(new Traffic.Link("web", "api"), 2L));
  }

  @Test
  void clearingTheListKeepsTheCounts() {
    traffic.add(Requests.answered(null, "/", "web", 200));
    traffic.clear();
    assertThat(traffic.matching(TrafficFilter.all())).isEmpty();
    assertThat(traffic.counts()).hasSize(1);
  }
}
