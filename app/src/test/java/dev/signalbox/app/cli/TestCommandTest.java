package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.samples.SampleFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestCommandTest {
  static List<Path> samples() throws IOException {
    return SampleFolders.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleKeepsItsExpectations(Path sample) {
    CliRun run = CliRun.of("test", sample.toString());
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Cli.OK);
  }

  @Test
  void coverageBelowTheMinimumFails() {
    CliRun run = CliRun.of("test", "--min-coverage", "90", CliRun.sample("polyglot"));
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.out())
        .endsWith("5 passed, 0 failed; 80 % of 5 rules covered, not rewrites[3]\n");
  }

  @Test
  void aBrokenExpectationSaysWhatItIsInstead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("expect.json");
    Files.writeString(
        file, "{ \"version\": 1, \"expect\": [{ \"url\": \"/x\", \"service\": \"api\" }] }");
    CliRun run = CliRun.of("test", "-e", file.toString(), CliRun.sample("minimal"));
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.out())
        .startsWith("FAIL  GET /x  expected service api, but it is service web, which receives /x");
  }

  @Test
  void aMistakeInTheFileIsShownAtItsPlace(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("expect.json"), "{}");
    CliRun run = CliRun.of("test", "-e", file.toString(), CliRun.sample("minimal"));
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("expect.json:1:1 Expected `\"version\": 1`.");
  }
}
