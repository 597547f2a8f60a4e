package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.diff.ConfigDifference;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir private Path repo;

  private static Path polyglot() {
    return Path.of(CliRun.sample("polyglot"), "vercel.json");
  }

  private static Config config(Path file) throws IOException {
    return ConfigReader.read(JsonParser.parse(Files.readString(file)));
  }

  private void git(String... args) throws IOException, InterruptedException {
    String[] command = new String[args.length + 7];
    List<String> always =
        List.of("git", "-C", repo.toString(), "-c", "user.name=a", "-c", "user.email=a@b.c");
    always.toArray(command);
    System.arraycopy(args, 0, command, always.size(), args.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    Assumptions.assumeTrue(process.waitFor() == 0, "git does not work here");
  }

  /** The sample, and the same with its catch-all moved to the front. */
  private Path moved() throws IOException {
    String rule = "{ \"source\": \"/(.*)\", \"destination\": { \"service\": \"web\" } }";
    String text = Files.readString(polyglot());
    assertThat(text).contains(rule);
    String first = text.replace(",\n    " + rule, "").replace(rule, "");
    return Files.writeString(
        repo.resolve("vercel.json"),
        first.replace("\"rewrites\": [", "\"rewrites\": [\n    " + rule + ","));
  }

  @Test
  void reportsExactlyTheChangesOfTheModel() throws IOException {
    Path after = moved();
    CliRun run = CliRun.of("diff", polyglot().toString(), after.toString());
    List<Witness> examples =
        ConfigDifference.between(config(polyglot()), config(after), () -> false).examples();
    assertThat(examples).isNotEmpty();
    assertThat(run.out().lines().filter(line -> line.startsWith("    for example ")))
        .containsExactlyElementsOf(
            examples.stream()
                .map(example -> "    for example " + example.method() + " " + example.url())
                .toList());
    assertThat(run.exit()).isEqualTo(Cli.FOUND);
  }

  @Test
  void theSameFileIsProvedToBeTheSame() {
    CliRun run = CliRun.of("diff", polyglot().toString(), polyglot().toString());
    assertThat(run)
        .isEqualTo(new CliRun(Cli.OK, "Every request gets the same answer as before.\n", ""));
  }

  @Test
  void aRevisionIsComparedWithTheFileAsItStands() throws Exception {
    Files.copy(polyglot(), repo.resolve("vercel.json"));
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "first");
    moved();
    CliRun run = CliRun.of("diff", "HEAD", "--project", repo.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Cli.FOUND);
    assertThat(run.out()).contains("service api → service web");
  }

  @Test
  void nothingARepositoryConfiguresIsRun() throws Exception {
    Files.copy(polyglot(), repo.resolve("vercel.json"));
    Path trap = repo.resolve("trap");
    git("init", "-q");
    Files.writeString(repo.resolve(".gitattributes"), "*.json diff=trap filter=trap\n");
    git("config", "diff.trap.textconv", "touch " + trap + "; cat");
    git("config", "core.fsmonitor", "touch " + trap);
    git("config", "core.pager", "touch " + trap);
    git("-c", "core.fsmonitor=false", "add", ".");
    git("-c", "core.fsmonitor=false", "commit", "-qm", "first");
    git("config", "filter.trap.smudge", "touch " + trap + "; cat");
    Files.deleteIfExists(trap);
    CliRun run = CliRun.of("diff", "HEAD", "--project", repo.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Cli.OK);
    assertThat(trap).doesNotExist();
  }

  @Test
  void anOptionIsNoRevision() throws IOException {
    moved();
    CliRun run = CliRun.of("diff", "--project", repo.toString(), "--", "--output=x");
    assertThat(run.exit()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("`--output=x` is neither a file nor a git revision.");
  }
}
