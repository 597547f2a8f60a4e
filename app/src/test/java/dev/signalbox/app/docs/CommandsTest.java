package dev.signalbox.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the documentation is run in a shell, as it is written. */
class CommandsTest {
  /** Commands that are not run here, by how they begin, and why. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "./mvnw ", "a build inside a build; MavenCommandsTest looks at what they name",
          "sudo apt ", "changes the machine; clean-root.sh does it in a minimal Debian",
          "installer/src/check/", "minutes each and partly as root; CI and releases run them",
          "signalbox serve ",
              "runs until it is interrupted; RunningSamplesTest starts the samples");

  @TempDir private Path bin;

  /** Each shell line of each page. */
  static Stream<String> commands() throws IOException {
    return Page.all().stream()
        .flatMap(page -> page.shell().stream())
        .map(line -> line.replaceFirst(" +#.*", ""))
        .filter(CommandsTest::isCommand)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void runs(String command) throws Exception {
    Files.createDirectories(Page.ROOT.resolve("target"));
    putOnPath();
    Path log = bin.resolve("log");
    ProcessBuilder shell = new ProcessBuilder("bash", "-euc", command);
    shell.directory(Page.ROOT.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    shell.environment().merge("PATH", bin.toString(), (path, ours) -> ours + ":" + path);
    int exit = shell.start().waitFor();
    String output = Files.readString(log);
    assertThat(exit).as(command + "\n" + output).isIn(0, 1);
    assertThat(output).doesNotContain("Exception");
  }

  /** Drawings of text and file listings are indented too; a command begins with a known word. */
  private static boolean isCommand(String line) {
    return !elsewhere(line) && line.startsWith("signalbox ");
  }

  private static boolean elsewhere(String line) {
    return ELSEWHERE.keySet().stream().anyMatch(line::startsWith);
  }

  @ParameterizedTest
  @MethodSource("fenced")
  void everyLineForAShellIsRunOrSaidToBeRunElsewhere(String line) {
    assertThat(isCommand(line) || elsewhere(line)).as(line).isTrue();
  }

  static List<String> fenced() throws IOException {
    return Page.all().stream().flatMap(page -> page.fenced().stream()).distinct().toList();
  }

  private void putOnPath() throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    Path script = bin.resolve("signalbox");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '%s' %s \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path"), Main.class.getName()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
