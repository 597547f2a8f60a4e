package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.router.ExchangeEvent;
import org.junit.jupiter.api.Test;

/** Which requests are shown. */
class TrafficFilterTest {
  private static final ExchangeEvent PAGE = Requests.answered(null, "/Shop?page=2", "web", 200);
  private static final ExchangeEvent LOST = Requests.answered(null, "/lost", null, 404);
  private static final ExchangeEvent CUT = Requests.answered(null, "/cut", "api", 0);

  @Test
  void allAcceptsEverything() {
    assertThat(TrafficFilter.all().accepts(PAGE)).isTrue();
    assertThat(TrafficFilter.all().accepts(CUT)).isTrue();
  }

  @Test
  void wordsAreFoundInTargetOwnerAndStatusWhateverTheirCase() {
    assertThat(new TrafficFilter("shop?PAGE", null, false).accepts(PAGE)).isTrue();
    assertThat(new TrafficFilter("web", null, false).accepts(PAGE)).isTrue();
    assertThat(new TrafficFilter("404", null, false).accepts(LOST)).isTrue();
    assertThat(new TrafficFilter("basket", null, false).accepts(PAGE)).isFalse();
  }

  @Test
  void ownerAcceptsOnlyItsRequests() {
    assertThat(new TrafficFilter("", "web", false).accepts(PAGE)).isTrue();
    assertThat(new TrafficFilter("", "web", false).accepts(CUT)).isFalse();
    assertThat(new TrafficFilter("", "web", false).accepts(LOST)).isFalse();
  }

  @Test
  void failedMeansErrorsAndRequestsWithoutAnswer() {
    TrafficFilter failed = new TrafficFilter("", null, true);
    assertThat(failed.accepts(PAGE)).isFalse();
    assertThat(failed.accepts(LOST)).isTrue();
    assertThat(failed.accepts(CUT)).isTrue();
  }
}
