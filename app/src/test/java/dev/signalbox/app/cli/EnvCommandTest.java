package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a folder stands where the service belongs. */
class EnvCommandTest {
  private static final String SAMPLE = CliRun.sample("minimal");
  private static final String ADVICE =
      "`%1$s` is a folder, not a service; for the project in it write `signalbox env SERVICE --project %1$s`."
          .formatted(SAMPLE);

  @Test
  void showsTheRightFormWhereThereIsNoProject(@TempDir Path empty) {
    CliRun run = CliRun.of("env", SAMPLE, "--project", empty.toString());
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).isEqualToIgnoringNewLines(ADVICE);
  }

  @Test
  void namesTheServicesOfTheProjectToo() {
    CliRun run = CliRun.of("env", SAMPLE, "--project", SAMPLE);
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "There is no service `" + SAMPLE + "`; there are web, api. " + ADVICE);
  }

  @Test
  void theFormItShowsWorks() {
    assertThat(CliRun.of("env", "web", "--project", SAMPLE).exit()).isEqualTo(Cli.OK);
  }

  @Test
  void withoutAFolderTheMissingFileIsNamed(@TempDir Path empty) {
    assertThat(CliRun.of("env", "web", "--project", empty.toString()).err())
        .contains("There is no vercel.json here.");
  }
}
