package dev.signalbox.app.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.LogLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A loud service does not drown the others. */
class LogTailTest {
  private static final int BOUND = 10;

  private static LogLine line(String service, int number) {
    return new LogLine(number, Instant.EPOCH, service, false, service + " " + number);
  }

  private static List<LogLine> loud(int count) {
    List<LogLine> lines = new ArrayList<>();
    lines.add(line("quiet", 0));
    for (int i = 1; i <= count; i++) {
      lines.add(line("loud", i));
    }
    return lines;
  }

  @Test
  void theLoudOneKeepsItsNewestLinesAndTheQuietOneAll() {
    List<LogLine> kept = LogTail.keep(loud(2_000), BOUND).orElseThrow();
    assertThat(kept).hasSize(BOUND + 1).startsWith(line("quiet", 0)).endsWith(line("loud", 2_000));
    assertThat(kept.get(1)).isEqualTo(line("loud", 1_991));
  }

  @Test
  void nothingGoesWhileNobodyIsLoud() {
    assertThat(LogTail.keep(loud(500), BOUND)).isEmpty();
  }

  @Test
  void aBurstKeepsTheNewestOfEachSource() {
    List<Runnable> due = new ArrayList<>();
    List<String> burst = new ArrayList<>();
    Bursts<LogLine> bursts =
        new Bursts<>(
            2, LogLine::service, due::add, lines -> lines.forEach(line -> burst.add(line.text())));
    loud(5).forEach(bursts::add);
    due.getFirst().run();
    assertThat(burst).containsExactly("quiet 0", "loud 4", "loud 5");
  }
}
