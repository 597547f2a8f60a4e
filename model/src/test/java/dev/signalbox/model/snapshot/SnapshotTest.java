package dev.signalbox.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Snapshot says between two analyses. */
class SnapshotTest {
  private static final String TEXT =
      """
      {
        "services": { "web": { "root": "web" }, "api": { "root": "api" } }
      }
      """;
  private static final Snapshot ANALYSED =
      Snapshot.read(TEXT, Snapshot.empty()).with(List.of(at("\"web\":"), at("\"api\":")));

  private static Finding at(String words) {
    int start = TEXT.indexOf(words);
    TextRange range = new TextRange(start, start + words.length());
    return Finding.of("code", Severity.WARNING, range, words, "");
  }

  private static List<String> marked(String text) {
    Snapshot read = Snapshot.read(text, ANALYSED);
    assertThat(read.analysed()).isFalse();
    return read.findings().stream().map(finding -> finding.range().in(text)).toList();
  }

  @Test
  void findingsMoveWithTheirTextUntilTheNextAnalysis() {
    assertThat(marked(TEXT.replace("{ \"root\": \"web\" }", "{ \"root\": \"apps/web\" }")))
        .containsExactly("\"web\":", "\"api\":");
  }

  @Test
  void aFindingWhoseTextIsEditedIsNoLongerSaid() {
    assertThat(marked(TEXT.replace("\"web\":", "\"site\":"))).containsExactly("\"api\":");
  }

  @Test
  void theyStayWhileTheTextCannotBeRead() {
    assertThat(marked(TEXT.replace("\"root\": \"api\"", "\"root\": \"a")))
        .containsExactly("\"web\":", "\"api\":");
  }
}
