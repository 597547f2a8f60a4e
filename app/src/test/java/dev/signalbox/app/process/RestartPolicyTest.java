package dev.signalbox.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  @Test
  void pausesDoubleUpToTheLongest() {
    RestartPolicy policy = RestartPolicy.withBackOff();
    assertThat(policy.pause(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(policy.pause(3)).isEqualTo(Duration.ofSeconds(2));
    assertThat(policy.pause(40)).isEqualTo(Duration.ofSeconds(30));
  }
}
