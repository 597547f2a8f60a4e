package dev.signalbox.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonParserTest {
  @Test
  void everyValueKnowsItsRange() {
    String text = "{ \"a\" : [ 1, \"x\\n\" ] }";
    JsonDocument document = JsonParser.parse(text);
    JsonObject root = (JsonObject) document.root();
    JsonArray array = root.array("a");
    assertThat(document.valid()).isTrue();
    assertThat(array.range().in(text)).isEqualTo("[ 1, \"x\\n\" ]");
    assertThat(array.items().get(1).range().in(text)).isEqualTo("\"x\\n\"");
  }

  @Test
  void halfTypedTextKeepsWhatIsThere() {
    JsonDocument document = JsonParser.parse("{\"a\": {\"b\": 1, \"c\": }, \"d\": [");
    JsonObject root = (JsonObject) document.root();
    assertThat(root.object("a").integer("b")).isEqualTo(1);
    assertThat(root.array("d").items()).isEmpty();
    assertThat(document.errors())
        .extracting(SyntaxError::kind)
        .startsWith(SyntaxError.Kind.MISSING_VALUE);
  }

  @Test
  void aRepeatedKeyCountsOnceAndTheLastWins() {
    JsonObject root = (JsonObject) JsonParser.parse("{\"a\":1,\"a\":2}").root();
    assertThat(root.integer("a")).isEqualTo(2);
    assertThat(root.members()).hasSize(2);
  }

  @Test
  void hundredThousandLevelsDoNotOverflow() {
    JsonDocument document = JsonParser.parse("[".repeat(100_000));
    assertThat(document.errors()).extracting(SyntaxError::kind).contains(SyntaxError.Kind.TOO_DEEP);
  }
}
