package dev.signalbox.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words are disguised wherever they stand, and nothing else is. */
class PseudoTest {
  @Test
  void wordsChangeAndPlaceholdersStay() {
    assertThat(said("Opened {0} at {1,number,integer}", "api", 7))
        .isEqualTo("[Öpéñéd api àt 7 ~ ~ ~ ~ ~]");
  }

  @Test
  void theBranchesOfAChoiceAreWords() {
    String pattern = "{0,choice,0#no rules|1#one rule|1<{0,number,integer} rules} here";
    assertThat(said(pattern, 0)).startsWith("[ñö rüléš héré ~");
    assertThat(said(pattern, 1)).startsWith("[öñé rülé héré ~");
    assertThat(said(pattern, 5)).startsWith("[5 rüléš héré ~");
  }

  private static String said(String pattern, Object... arguments) {
    return new MessageFormat(Pseudo.disguise(pattern), Locale.ROOT).format(arguments);
  }
}
