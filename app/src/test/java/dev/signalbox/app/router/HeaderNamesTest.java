package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Header names are the same in whatever case. */
class HeaderNamesTest {
  private final HeaderNames names = HeaderNames.of("te", "upgrade", "trailer");

  @Test
  void namesAreFoundInAnyCase() {
    assertThat(names.contains("TE")).isTrue();
    assertThat(names.contains("Trailer")).isTrue();
    assertThat(names.contains("upgrade")).isTrue();
  }

  @Test
  void othersAreNot() {
    assertThat(names.contains("")).isFalse();
    assertThat(names.contains("t")).isFalse();
    assertThat(names.contains("trailed")).isFalse();
    assertThat(names.contains("a-name-longer-than-any")).isFalse();
    assertThat(HeaderNames.NONE.contains("te")).isFalse();
  }
}
