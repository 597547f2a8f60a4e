package dev.signalbox.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History start = History.of("abc");

  @Test
  void undoBringsBackTheTextAndRedoMakesItAgain() {
    History edited = start.apply("Add d", TextEdits.of(TextEdit.insert(3, "d")));

    assertThat(edited.undo().text()).isEqualTo("abc");
    assertThat(edited.undo().redo()).isEqualTo(edited);
  }

  @Test
  void undoingToTheSavedTextIsClean() {
    History edited = start.apply("Add d", TextEdits.of(TextEdit.insert(3, "d")));

    assertThat(edited.dirty()).isTrue();
    assertThat(edited.undo().dirty()).isFalse();
    assertThat(edited.savedAs("abcd").dirty()).isFalse();
  }

  @Test
  void theMenuCanNameBothDirections() {
    History edited = start.apply("Add d", TextEdits.of(TextEdit.insert(3, "d")));

    assertThat(edited.undoName()).hasValue("Add d");
    assertThat(edited.undo().redoName()).hasValue("Add d");
    assertThat(start.undoName()).isEmpty();
  }

  @Test
  void stepsOfOneBurstAreUndoneTogether() {
    History typed = start.become("Type", "t", "abcd").become("Type", "t", "abcde");

    assertThat(typed.undo().text()).isEqualTo("abc");
  }

  @Test
  void aBurstDoesNotSwallowTheSavedText() {
    History typed = start.become("Type", "t", "abcd").savedAs("abcd").become("Type", "t", "abcde");

    assertThat(typed.undo().dirty()).isFalse();
  }

  @Test
  void aNewStepForgetsWhatWasUndone() {
    History edited = start.become("One", "", "abcd").undo().become("Two", "", "xabc");

    assertThat(edited.redo()).isEqualTo(edited);
  }

  @Test
  void changingNothingIsNoStep() {
    assertThat(start.apply("Nothing", TextEdits.none())).isEqualTo(start);
  }

  @Test
  void theOldestStepsAreForgotten() {
    History edited = start;
    for (int i = 0; i < History.LIMIT + 10; i++) {
      edited = edited.become("Step", "", "x".repeat(i + 1));
    }

    assertThat(edited.past()).hasSize(History.LIMIT);
  }
}
