package dev.signalbox.app.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
  private final ShownText windows = ShownText.of("{\r\n  \"a\": 1\r\n}\r\n");

  @Test
  void theEditorSeesPlainLineEnds() {
    assertThat(windows.shown()).isEqualTo("{\n  \"a\": 1\n}\n");
  }

  @Test
  void aLineTypedInTheEditorGetsTheLineEndOfTheFile() {
    TextEdit edit = windows.toSource(1, 0, "\n  \"b\": 2,");

    assertThat(TextEdits.of(edit).apply(windows.source()))
        .isEqualTo("{\r\n  \"b\": 2,\r\n  \"a\": 1\r\n}\r\n");
  }

  @Test
  void deletingALineEndDeletesAllOfIt() {
    TextEdit edit = windows.toSource(1, 1, "");

    assertThat(TextEdits.of(edit).apply(windows.source())).isEqualTo("{  \"a\": 1\r\n}\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\nb", "a\r\nb\r\n", "\r\n\r\n", "a\rb"})
  void offsetsGoThereAndBack(String source) {
    ShownText text = ShownText.of(source);
    for (int offset = 0; offset <= text.shown().length(); offset++) {
      assertThat(text.toShown(text.toSource(offset))).isEqualTo(offset);
    }
  }
}
