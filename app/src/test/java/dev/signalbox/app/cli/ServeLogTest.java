package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.serve.Requests;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

  private static String described(int status) {
    StringWriter out = new StringWriter();
    try (ServeLog log = new ServeLog(new PrintWriter(out), false)) {
      log.exchanged(Requests.answered(null, "/slow", "web", status));
    }
    return out.toString().strip();
  }

  @Test
  void aRequestWithoutAnAnswerHasADashForItsStatus() {
    assertThat(described(200)).endsWith("GET /slow -> web 200 0 ms 0 B");
    assertThat(described(0)).endsWith("GET /slow -> web - 0 ms 0 B");
  }

  @Test
  @Timeout(20)
  void whenNobodyReadsAnyMoreItSaysSoAndHoldsNoServiceUp() {
    StringWriter out = new StringWriter();
    PrintWriter pipe = new PrintWriter(new LeavingReader(out, 2));
    try (ServeLog log = new ServeLog(pipe, false)) {
      log.say("one");
      log.say("two");
      log.say("three");
      log.unread().join();
      IntStream.range(0, 20_000).forEach(i -> log.say("more"));
    }
    assertThat(out.toString().lines()).containsExactly("one", "two");
  }
}
