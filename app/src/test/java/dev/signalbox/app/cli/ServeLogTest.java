package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.LogLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log of a run in a terminal and in a file. */
class ServeLogTest {
  private static final String GREEN = "\u001b[32mGET\u001b[0m /";

  private static String written(boolean colours, String service, String text) {
    StringWriter out = new StringWriter();
    try (ServeLog log = new ServeLog(new PrintWriter(out), colours)) {
      log.services(List.of("web", "worker"));
      log.logged(new LogLine(1, Instant.EPOCH, service, false, text));
    }
    return out.toString().strip();
  }

  @Test
  void linesOfServicesAreAligned() {
    assertThat(written(false, "web", "up")).isEqualTo("[web]    up");
    assertThat(written(false, "worker", "up")).isEqualTo("[worker] up");
  }

  @Test
  void aFileGetsNoColours() {
    assertThat(written(false, "web", GREEN)).isEqualTo("[web]    GET /");
  }

  @Test
  void aTerminalGetsTheColoursAndOneForEachName() {
    assertThat(written(true, "web", GREEN))
        .isEqualTo("\u001b[36m[web]\u001b[0m    \u001b[32mGET\u001b[0m /\u001b[0m");
    assertThat(written(true, "worker", "up")).isEqualTo("\u001b[35m[worker]\u001b[0m up");
  }

  @Test
  void noServiceClearsTheScreen() {
    assertThat(written(true, "web", "\u001b[2J\u001b[Hup")).doesNotContain("[2J").contains("up");
  }
}
