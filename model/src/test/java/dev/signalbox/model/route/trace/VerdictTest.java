package dev.signalbox.model.route.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void aReasonIsASentenceWithoutTheVerdictInFront() {
    Verdict path = new Verdict.OtherPath("it wants /blog, the path is /health");
    assertThat(path.words()).startsWith("skipped: ");
    assertThat(path.sentence()).isEqualTo("It wants /blog, the path is /health.");
    assertThat(new Verdict.NotReached().sentence()).isEqualTo("Not reached.");
  }

  @Test
  void whatMatchedNamesItsValuesAsAPatternDoes() {
    Verdict matched =
        new Verdict.Matched(Map.of("1", "live"), true, "hands the request to service web");
    assertThat(matched.sentence()).isEqualTo("$1 is live: hands the request to service web.");
    assertThat(new Verdict.Matched(Map.of(), true, "answers 404").sentence())
        .isEqualTo("Answers 404.");
  }
}
