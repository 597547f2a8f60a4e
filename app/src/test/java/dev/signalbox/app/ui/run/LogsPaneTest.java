package dev.signalbox.app.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogsPaneTest {
  @Test
  void aChosenLogStaysWhileItsServiceIsThereAndTheRoutersAlways() {
    assertThat(LogsPane.shown("api", List.of("web", "api"))).isEqualTo("api");
    assertThat(LogsPane.shown("api", List.of("web"))).isEmpty();
    assertThat(LogsPane.shown(RunNews.ROUTER, List.of("web"))).isEqualTo(RunNews.ROUTER);
  }
}
