package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of many things in a second only some are shown. */
class ThrottleTest {
  private static final long SECOND = 1_000_000_000;
  private final Throttle throttle = new Throttle(2, 0);

  @Test
  void firstOfASecondAreLetThrough() {
    assertThat(throttle.admits(1)).isTrue();
    assertThat(throttle.admits(2)).isTrue();
    assertThat(throttle.admits(3)).isFalse();
  }

  @Test
  void nextSecondBeginsAnew() {
    throttle.admits(1);
    throttle.admits(2);
    throttle.admits(3);
    assertThat(throttle.admits(SECOND)).isTrue();
  }

  @Test
  void othersAreCountedOnce() {
    for (int i = 0; i < 5; i++) {
      throttle.admits(i);
    }
    assertThat(throttle.leftOut()).isEqualTo(3);
    assertThat(throttle.leftOut()).isZero();
  }
}
