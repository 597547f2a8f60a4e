package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"check", "diff", "open", "help", "generate-completion", "--version", "-h"})
  void commandsAndOptionsAreForTheCommandLine(String first) {
    assertThat(Cli.handles(first)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "samples/polyglot", "unknown"})
  void anythingElseIsAFolderForTheWindow(String first) {
    assertThat(Cli.handles(first)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "route", "test", "diff", "graph", "detect", "migrate", "env"})
  void helpShowsExamples(String command) {
    CliRun run = CliRun.of(command, "--help");
    assertThat(run.exit()).isEqualTo(Cli.OK);
    assertThat(run.out()).contains("Examples:", "signalbox " + command);
  }

  @Test
  void helpOnACommandIsThatOfTheCommand() {
    assertThat(CliRun.of("help", "env")).isEqualTo(CliRun.of("env", "--help"));
  }

  @Test
  void thePackageStartsCommandsThatEndWithoutTheLauncher() throws IOException {
    Path script = Path.of(System.getProperty("signalbox.root"), "installer/src/linux/signalbox.sh");
    String listed =
        Files.readAllLines(script).stream()
            .filter(line -> line.contains("check |"))
            .findFirst()
            .orElseThrow();
    assertThat(listed.replace(")", "").strip().split(" \\| "))
        .filteredOn(word -> !word.startsWith("-"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Cli.commands().split(", "))
                .filter(name -> !List.of("open", "serve").contains(name))
                .toList());
  }

  @Test
  void anUnknownOptionEndsWithTwo() {
    assertThat(CliRun.of("check", "--nope").exit()).isEqualTo(Cli.FAILED);
  }

  @Test
  void completionIsAScriptForTheShell() {
    assertThat(CliRun.of("generate-completion").out()).contains("complete -F _complete_signalbox");
  }

  @Test
  void openHandsTheFolderToTheWindow() {
    assertThat(CliRun.of("open", CliRun.sample("minimal")).exit()).isEqualTo(Cli.OK);
    assertThat(CliRun.of("open", "no/such/folder").exit()).isEqualTo(Cli.FAILED);
  }
}
