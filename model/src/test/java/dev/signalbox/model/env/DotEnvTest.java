package dev.signalbox.model.env;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values were printed by dotenv 4.0.0. */
class DotEnvTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`  A = 1  `|`1`",
        "`A=`|``",
        "`A=a=b`|`a=b`",
        "`A='one two'`|`one two`",
        "`A=\"one two\"`|`one two`",
        "`A=\"one`|`one`",
        "`A=one # two`|`one # two`",
        "`A=$HOME`|`$HOME`",
        "`A=\"x\" `|`x\"`",
        "`A=' x '`|`x`"
      })
  void aLineGivesAValue(String line, String value) {
    assertThat(DotEnv.parse(line)).containsExactly(Map.entry("A", value));
  }

  @Test
  void lineBreaksAreWrittenBetweenDoubleQuotesOnly() {
    assertThat(DotEnv.parse("A=\"x\\ny\"\nB='x\\ny'\r\nC=x\\ny"))
        .isEqualTo(Map.of("A", "x\ny", "B", "x\\ny", "C", "x\\ny"));
  }

  @Test
  void whatIsNoAssignmentIsLeftOut() {
    assertThat(DotEnv.parse("# A=1\nexport B=2\nC\n=3\nA-b.c=4")).containsOnlyKeys("A-b.c");
  }

  @Test
  void theLastOfRepeatedNamesCounts() {
    assertThat(DotEnv.parse("A=1\nA=2")).containsExactly(Map.entry("A", "2"));
  }
}
