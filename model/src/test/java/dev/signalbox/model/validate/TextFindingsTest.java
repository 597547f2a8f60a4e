package dev.signalbox.model.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFindingsTest {
  private static List<Finding> findings(String text) {
    return TextFindings.of(JsonParser.parse(text));
  }

  @Test
  void aRepeatedKeyIsFoundWhereItIsIgnored() {
    String text = "{\"a\": 1, \"b\": 2, \"a\": 3}";
    assertThat(findings(text))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo("repeated-key");
          assertThat(finding.range().start()).isEqualTo(1);
          assertThat(finding.related().getFirst().range().start()).isEqualTo(17);
        });
  }

  @Test
  void halfACharacterIsFound() {
    assertThat(findings("{\"a\": \"\\ud83d\", \"b\": \"\\ud83d\\ude00\"}"))
        .extracting(Finding::code)
        .containsExactly("half-character");
  }

  @Test
  void endlessNestingIsFoundOnce() {
    assertThat(findings("[".repeat(1000) + "]".repeat(1000)))
        .extracting(Finding::code)
        .containsExactly("too-deep");
  }

  @Test
  void anOrdinaryFileHasNone() {
    assertThat(findings("{\"a\": {\"a\": \"😀\"}}")).isEmpty();
  }
}
