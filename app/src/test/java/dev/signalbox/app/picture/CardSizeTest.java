package dev.signalbox.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardSizeTest {
  @Test
  void shortNamesHaveTheLeastWidth() {
    assertThat(CardSize.card("web").width()).isEqualTo(152);
  }

  @Test
  void longerNamesGrowInStepsOfEight() {
    assertThat(CardSize.card("notification-mailer").width() % 8).isZero();
    assertThat(CardSize.card("notification-mailer").width()).isBetween(160.0, 208.0);
  }

  @Test
  void noNameIsWiderThanTheLimit() {
    assertThat(CardSize.card("w".repeat(64)).width()).isEqualTo(216);
  }

  @Test
  void aPlateHasRoomForNumberAndPattern() {
    PlateFace face = new PlateFace(LinkKind.REWRITE, "1", "/api/(.*)", "/api/(.*)", false);
    assertThat(CardSize.plate(face).width()).isEqualTo(90);
  }

  @Test
  void aStatusCodeWidensTheNumberField() {
    assertThat(CardSize.numberWidth("1")).isEqualTo(18);
    assertThat(CardSize.numberWidth("308")).isBetween(26.0, 30.0);
  }

  @Test
  void textLosesItsMiddle() {
    assertThat(Ellipsis.middle("/a/very/long/pattern/(.*)", 18)).hasSize(18).contains("…");
  }

  @Test
  void aNameThatDoesNotFitEndsWithAnEllipsis() {
    assertThat(Ellipsis.end("abcdef", 4, String::length)).isEqualTo("abc…");
  }
}
