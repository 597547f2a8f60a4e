package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {
  @Test
  void writesMermaidToStandardOutput() {
    CliRun run = CliRun.of("graph", CliRun.sample("minimal"));
    assertThat(run)
        .isEqualTo(
            new CliRun(
                Cli.OK,
                """
                flowchart LR
                  n0(("Internet"))
                  n1["web"]
                  n2["api"]
                  n0 -->|"1 /api(/.*)?"| n2
                  n0 -->|"2 /(.*)"| n1
                  n1 -.->|"API_URL"| n2
                """,
                ""));
  }

  @Test
  void saysWhichFileIsMissing(@TempDir Path folder) {
    CliRun run = CliRun.of("graph", folder.toString());
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err())
        .contains(folder.resolve("vercel.json") + ": There is no vercel.json here.");
  }

  @Test
  void refusesAnUnknownFormatWithTheKnownOnes() {
    CliRun run = CliRun.of("graph", "--format", "pdf");
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("MERMAID").contains("DOT");
  }
}
