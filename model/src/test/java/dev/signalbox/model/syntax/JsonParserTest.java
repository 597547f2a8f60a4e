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
    assertThat(document.errors())
        .extracting(SyntaxError::kind)
        .containsExactly(SyntaxError.Kind.NOT_CLOSED, SyntaxError.Kind.TOO_DEEP);
  }

  @Test
  void whatIsNestedTooDeepIsCheckedAndStillVercelsJson() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    JsonDocument document = JsonParser.parse("{\"a\":" + deep + ",\"b\":1}");
    assertThat(document.valid()).isTrue();
    assertThat(document.errors())
        .extracting(SyntaxError::kind)
        .containsExactly(SyntaxError.Kind.TOO_DEEP);
    assertThat(((JsonObject) document.root()).integer("b")).isEqualTo(1);
    assertThat(JsonParser.parse(deep.replace("[]", "[,]")).valid()).isFalse();
  }

  @Test
  void closersWithoutAnEndCostNoTime() {
    String text = "[".repeat(150_000) + "}".repeat(2_000_000);
    assertThat(JsonParser.parse(text).errors()).hasSize(100);
  }

  @Test
  void fiftyMegabytesAreRead() {
    String rule = "{\"source\":\"/a/:path*\",\"destination\":\"" + "/b".repeat(500) + "\"},\n";
    String text = "{\"rewrites\":[" + rule.repeat(50 * 1024 * 1024 / rule.length()) + "{}]}";
    JsonDocument document = JsonParser.parse(text);
    assertThat(document.valid()).isTrue();
    assertThat(document.root().range().length()).isEqualTo(text.length());
  }

  @Test
  void halfSurrogatePairsAreKept() {
    JsonDocument document = JsonParser.parse("{\"a\":\"\\ud83d\",\"b\":\"\ud83d\"}");
    JsonObject root = (JsonObject) document.root();
    assertThat(document.valid()).isTrue();
    assertThat(root.string("a")).isEqualTo("\ud83d").isEqualTo(root.string("b"));
  }
}
