package dev.signalbox.app.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.text.TextRange;
import org.junit.jupiter.api.Test;

class HitsTest {
  private static final Hits HITS = Hits.of("Web and web, WEB", "web", false);

  @Test
  void capitalsDoNotMatter() {
    assertThat(HITS.starts()).containsExactly(0, 8, 13);
    assertThat(Hits.of("\u0130 web", "web", false).starts()).containsExactly(2);
    assertThat(Hits.of("text", "", false).starts()).isEmpty();
  }

  @Test
  void theEndsLeadToEachOther() {
    assertThat(HITS.from(new TextRange(0, 3), 1)).contains(new TextRange(8, 11));
    assertThat(HITS.from(new TextRange(13, 16), 1)).contains(new TextRange(0, 3));
    assertThat(HITS.from(new TextRange(0, 3), -1)).contains(new TextRange(13, 16));
    assertThat(Hits.NONE.from(TextRange.at(0), 1)).isEmpty();
  }

  @Test
  void theSelectedHitHasANumber() {
    assertThat(HITS.number(new TextRange(8, 11))).isEqualTo(2);
    assertThat(HITS.number(TextRange.at(8))).isZero();
  }
}
