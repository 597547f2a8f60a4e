package dev.signalbox.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a service does not answer where it should. */
class StartHintTest {
  private static final Duration SHORT = Duration.ofSeconds(2);

  private static Optional<String> hint(Duration since, String... log) {
    List<LogLine> lines =
        Arrays.stream(log).map(text -> new LogLine(1, Instant.EPOCH, "web", false, text)).toList();
    return StartHint.of(4001, lines, since, port -> port == 8000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Local:   http://localhost:8000/",
        "\u001b[32mlocalhost:\u001b[1m8000\u001b[0m",
        "Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)",
        "Serving HTTP on 0.0.0.0 port 8000 (http://0.0.0.0:8000/) ...",
        "Listening on port 8000",
        "listening at http://[::]:8000",
      })
  void namesThePortTheServiceTookInstead(String line) {
    assertThat(hint(SHORT, "compiling", line, "done"))
        .contains("seems to listen on port 8000, not on 4001 as PORT says");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"connecting to localhost:5432", "will listen on port 4001", "8000 modules"})
  void guessesNothingFromOtherNumbers(String line) {
    assertThat(hint(SHORT, line)).isEmpty();
  }

  @Test
  void remindsOfThePortWhenAStartTakesLong() {
    assertThat(hint(Duration.ofMinutes(1)))
        .contains("does not listen on port 4001 yet, as PORT says it should");
  }
}
