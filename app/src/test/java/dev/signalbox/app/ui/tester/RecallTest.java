package dev.signalbox.app.ui.tester;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecallTest {
  private final Recall recall = Recall.of(List.of("/c", "/b", "/a"));

  @Test
  void theEndsLeadToEachOtherByWayOfTheDraft() {
    Recall oldest = recall.step("/draft", 1).step("/c", 1).step("/b", 1);

    assertThat(oldest.shown()).isEqualTo("/a");
    assertThat(oldest.step("/a", 1).shown()).isEqualTo("/draft");
    assertThat(recall.step("/draft", -1).shown()).isEqualTo("/a");
  }

  @Test
  void whatIsInTheFieldIsNotOfferedAgain() {
    assertThat(recall.step("/c", 1).shown()).isEqualTo("/b");
    assertThat(Recall.of(List.of("/c")).step("/c", 1).shown()).isEmpty();
  }

  @Test
  void aRecalledUrlThatWasChangedIsTheDraft() {
    Recall shown = recall.step("", 1);

    assertThat(shown.step("/c?x=1", -1).step("/a", 1).shown()).isEqualTo("/c?x=1");
  }

  @Test
  void aUrlTriedAgainMovesToTheFrontAndFewAreKept() {
    assertThat(recall.with("/a").urls()).containsExactly("/a", "/c", "/b");
    assertThat(recall.with(" ").urls()).hasSize(3);
    List<String> many = IntStream.range(0, 50).mapToObj(i -> "/" + i).toList();
    assertThat(recall.before(many).urls()).hasSize(Recall.MOST).startsWith("/c", "/b", "/a", "/0");
  }
}
