package dev.signalbox.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogBookTest {
  private final LogBook log = new LogBook(3, line -> {});

  @Test
  void oldestLinesGoWhenAServiceHasTooMany() {
    for (int i = 1; i <= 5; i++) {
      log.add("web", false, "line " + i);
    }
    assertThat(log.of("web"))
        .extracting(LogLine::text)
        .containsExactly("line 3", "line 4", "line 5");
  }

  @Test
  void chattyServiceDoesNotPushOutAnother() {
    log.add("api", false, "kept");
    for (int i = 1; i <= 5; i++) {
      log.add("web", false, "line " + i);
    }
    assertThat(log.of("api")).hasSize(1);
  }

  @Test
  void searchLooksThroughColoursAndCase() {
    log.add("web", false, "\u001b[32mREADY\u001b[0m in 3 s");
    log.add("api", false, "nothing");
    assertThat(log.find("ready in")).extracting(LogLine::service).containsExactly("web");
  }

  @Test
  void coloursBecomeSpans() {
    assertThat(Ansi.spans("a\u001b[1;31mb\u001b[0mc"))
        .containsExactly(
            new Ansi.Span("a", -1, false, false),
            new Ansi.Span("b", 1, true, false),
            new Ansi.Span("c", -1, false, false));
  }

  @Test
  void cursorAndTitleSequencesVanish() {
    assertThat(Ansi.plain("\u001b[2K\u001b]0;title\u0007\u001b[?25lx")).isEqualTo("x");
  }

  @Test
  void lastLineWithoutItsEndIsNotLost() {
    assertThat(read("one\r\ntwo")).containsExactly("one", "two");
  }

  @Test
  void endlessLineIsCut() {
    assertThat(read("x".repeat(40_000))).hasSize(3);
  }

  private static List<String> read(String text) {
    List<String> lines = new ArrayList<>();
    LineReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lines::add);
    return lines;
  }
}
