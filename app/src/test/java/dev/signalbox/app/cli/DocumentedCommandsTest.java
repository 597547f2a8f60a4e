package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands the guide to continuous integration shows do work, here on a sample. */
class DocumentedCommandsTest {
  private static final Path GUIDE =
      Path.of(System.getProperty("signalbox.root"), "app", "docs", "ci.md");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:run: |entry: |^ {4})signalbox ([a-z].*)$");

  @TempDir private Path folder;

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher found = COMMAND.matcher(Files.readString(GUIDE));
    while (found.find()) {
      commands.add(found.group(1).replaceFirst(" (>>|\\|\\|) .*", ""));
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aDocumentedCommandEndsAsDocumented(String command) {
    String sample = CliRun.sample("polyglot");
    List<String> args =
        new ArrayList<>(
            Stream.of(command.split(" "))
                .map(arg -> arg.equals("\"origin/$GITHUB_BASE_REF\"") ? sample : arg)
                .map(arg ->
                    arg.matches("[\\w-]+\\.(sarif|svg)") ? folder.resolve(arg).toString() : arg)
                .toList());
    args.addAll(command.startsWith("diff") ? List.of("--project", sample) : List.of(sample));
    CliRun run = CliRun.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isIn(Cli.OK, Cli.FOUND);
  }
}
