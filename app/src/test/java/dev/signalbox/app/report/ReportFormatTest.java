package dev.signalbox.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFormatTest {
  private static final String TEXT = "{\n  \"a\": 1,\n  \"b\": 2\n}\n";
  private static final Finding DEAD =
      new Finding(
          "dead-rule",
          Severity.WARNING,
          new TextRange(14, 20),
          "Rule 4 can never match.",
          "Rule 3 answers first.",
          Witness.get("/health/live"),
          List.of(new Related(new TextRange(4, 7), "covers it")));
  private static final Finding NOTE =
      Finding.of(
          "cycle", Severity.INFO, new TextRange(4, 7), "a & b <call> each other", "So it is.");

  private static String report(ReportFormat format, Finding... findings) {
    CheckedFile file = new CheckedFile("my app/vercel.json", new LineMap(TEXT), List.of(findings));
    return format.write(List.of(file), false);
  }

  @Test
  void textPutsTheWorstFirstAndTheProofBelow() {
    assertThat(report(ReportFormat.TEXT, NOTE, DEAD))
        .isEqualTo(
            """
            my app/vercel.json
              warning     3:3  Rule 4 can never match.  dead-rule
                               Proof: GET /health/live
              note        2:3  a & b <call> each other  cycle

            0 errors, 1 warning, 1 note in 1 file
            """);
  }

  @Test
  void githubAnnotatesTheLineAndEscapesTheRest() {
    assertThat(report(ReportFormat.GITHUB, DEAD))
        .startsWith(
            "::warning file=my app/vercel.json,line=3,endLine=3,col=3,endColumn=9,title=dead-rule"
                + "::Rule 4 can never match.%0AProof: GET /health/live\n");
  }

  @Test
  void sarifNamesRuleLevelAndRegion() {
    assertThat(report(ReportFormat.SARIF, DEAD))
        .contains("\"ruleId\": \"dead-rule\"", "\"level\": \"warning\"", "\"startLine\": 3")
        .contains("\"uri\": \"my%20app/vercel.json\"", "\"relatedLocations\": [");
  }

  @Test
  void junitFailsForWarningsAndPassesForNotes() {
    assertThat(report(ReportFormat.JUNIT, DEAD, NOTE))
        .contains("tests=\"2\" failures=\"1\"")
        .contains("<failure message=\"Rule 4 can never match.\" type=\"dead-rule\">")
        .contains("<system-out>2:3 a &amp; b &lt;call&gt; each other");
  }

  @Test
  void junitOfACleanFileHasOnePassingCase() {
    assertThat(report(ReportFormat.JUNIT))
        .contains("tests=\"1\" failures=\"0\"")
        .contains("name=\"no findings\"");
  }

  @Test
  void jsonHoldsRangesProofAndCounts() {
    assertThat(report(ReportFormat.JSON, DEAD))
        .startsWith("{\n  \"version\": 1,\n  \"tool\": \"signalbox 0.1.0\",")
        .contains("\"url\": \"/health/live\"")
        .contains("\"warnings\": 1");
  }
}
