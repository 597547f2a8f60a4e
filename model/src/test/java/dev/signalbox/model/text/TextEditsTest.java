package dev.signalbox.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextEditsTest {
  private static final String TEXT = "one two three";

  private final TextEdits edits =
      TextEdits.of(
          TextEdit.delete(new TextRange(8, 13)),
          TextEdit.insert(4, "and "),
          new TextEdit(new TextRange(0, 3), "1"));

  @Test
  void editsAreMadeTogetherInAnyOrder() {
    assertThat(edits.apply(TEXT)).isEqualTo("1 and two ");
  }

  @Test
  void theInverseLeadsBack() {
    assertThat(edits.inverse(TEXT).apply(edits.apply(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    TextEdits inserts = TextEdits.of(TextEdit.insert(3, " and"), TextEdit.insert(3, " a half"));
    assertThat(inserts.apply(TEXT)).isEqualTo("one and a half two three");
  }

  @Test
  void anInsertionComesBeforeWhatIsReplacedThere() {
    TextEdits both = TextEdits.of(new TextEdit(new TextRange(0, 3), "1"), TextEdit.insert(0, "x "));
    assertThat(both.apply(TEXT)).isEqualTo("x 1 two three");
  }

  @Test
  void overlappingEditsAreRefused() {
    assertThatThrownBy(() ->
            TextEdits.of(
                TextEdit.delete(new TextRange(0, 4)), TextEdit.delete(new TextRange(3, 5))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
