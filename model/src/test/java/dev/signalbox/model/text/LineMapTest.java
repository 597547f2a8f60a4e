package dev.signalbox.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  private final LineMap lines = new LineMap("a\nbc\r\nd\re");

  @Test
  void allLineBreaksCount() {
    assertThat(lines.lines()).isEqualTo(4);
    assertThat(lines.start(3)).isEqualTo(6);
  }

  @Test
  void anOffsetHasALineAndAColumn() {
    assertThat(lines.line(3)).isEqualTo(2);
    assertThat(lines.column(3)).isEqualTo(2);
  }

  @Test
  void offsetsBeyondTheTextAreItsEnd() {
    assertThat(lines.line(99)).isEqualTo(4);
    assertThat(lines.column(99)).isEqualTo(2);
  }
}
