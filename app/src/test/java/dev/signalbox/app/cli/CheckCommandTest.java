package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @Test
  void aCleanProjectEndsWithZero() {
    CliRun run = CliRun.of("check", CliRun.sample("minimal"));
    assertThat(run.out()).isEqualTo("0 errors, 0 warnings, 0 notes in 1 file\n");
    assertThat(run.exit()).isEqualTo(Cli.OK);
  }

  @Test
  void theShowcaseHasItsThreeMistakes() {
    CliRun run = CliRun.of("check", CliRun.sample("polyglot"));
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.out())
        .contains("SERVICES_BINDING_UNKNOWN_SERVICE", "dead-rule", "unreachable-service")
        .contains("Proof: GET /health/")
        .endsWith("1 error, 2 warnings, 4 notes in 1 file\n");
  }

  @Test
  void failOnNeverReportsAndPasses() {
    CliRun run = CliRun.of("check", "--fail-on", "never", CliRun.sample("polyglot"));
    assertThat(run.exit()).isEqualTo(Cli.OK);
    assertThat(run.out()).contains("dead-rule");
  }

  @Test
  void brokenJsonIsAFindingNotACrash(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("vercel.json"), "{ \"services\": { ");
    CliRun run = CliRun.of("check", folder.toString());
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.out()).contains("error");
  }

  @Test
  void aFolderWithoutConfigEndsWithTwo(@TempDir Path folder) {
    CliRun run = CliRun.of("check", folder.toString());
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("There is no config file in " + folder);
  }
}
