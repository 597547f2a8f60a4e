package dev.signalbox.app.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import org.junit.jupiter.api.Test;

/** Keys that do more than their character; the caret is {@code |}. */
class TypingTest {
  @Test
  void aNewLineKeepsTheIndentAndGoesDeeperAfterABracket() {
    assertThat(enter("{|}")).isEqualTo("{\n  |\n}");
    assertThat(enter("  \"a\": [|")).isEqualTo("  \"a\": [\n    |");
    assertThat(enter("  \"a\",|")).isEqualTo("  \"a\",\n  |");
    assertThat(enter("|")).isEqualTo("\n|");
  }

  @Test
  void bracketsAndQuotesComeInPairs() {
    assertThat(type('{', "|")).isEqualTo("{|}");
    assertThat(type('[', "{\"a\": |}")).isEqualTo("{\"a\": [|]}");
    assertThat(type('"', "{|}")).isEqualTo("{\"|\"}");
  }

  @Test
  void aPairIsNotDoubledWhereTextFollows() {
    assertThat(type('{', "|\"a\"")).isEqualTo("{|\"a\"");
    assertThat(type('{', "\"a|\"")).isEqualTo("\"a{|\"");
  }

  @Test
  void theSecondHalfIsTypedOver() {
    assertThat(type('"', "{\"a|\"}")).isEqualTo("{\"a\"|}");
    assertThat(type('}', "{|}")).isEqualTo("{}|");
    assertThat(type('"', "\"a\\|\"")).isEqualTo("\"a\\\"|\"");
    assertThat(type('}', "{\"a\": {\"b\": 1|}")).isEqualTo("{\"a\": {\"b\": 1}|}");
  }

  private static String enter(String marked) {
    int caret = marked.indexOf('|');
    String text = marked.replace("|", "");
    return marked(text, Typing.enter(text, TextRange.at(caret)));
  }

  private static String type(char typed, String marked) {
    int caret = marked.indexOf('|');
    String text = marked.replace("|", "");
    return Typing.character(typed, text, TextRange.at(caret))
        .map(change -> marked(text, change))
        .orElseGet(() -> text.substring(0, caret) + typed + "|" + text.substring(caret));
  }

  private static String marked(String text, Typing.Typed change) {
    return new StringBuilder(TextEdits.of(change.edit()).apply(text))
        .insert(change.caret(), '|')
        .toString();
  }
}
