package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.report.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command in every format over every sample says what it said before. After a change that is
 * meant, {@code -Dsignalbox.golden=write} writes the files anew; the diff shows what changed.
 */
class GoldenTest {
  private static final Path ROOT = Path.of(System.getProperty("signalbox.root"));
  private static final Path GOLDEN = ROOT.resolve("app/src/test/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("signalbox.golden"));

  /** Longer output is kept as a digest. */
  private static final int LONGEST = 40_000;

  private static final String PLACES =
      " (?:x|y|r|rx|cx|cy|d|points|width|height|viewBox|textLength)=\"[^\"]*\"";

  private static final Map<String, List<String>> RUNS = new TreeMap<>();

  static {
    RUNS.put(
        "check",
        List.of(
            "check {}",
            "check --format json {}",
            "check --format junit {}",
            "check --format sarif {}",
            "check --format github --fail-on info {}"));
    RUNS.put(
        "graph",
        List.of(
            "graph --format mermaid {}",
            "graph --format dot {}",
            "graph --format markdown {}",
            "graph --format json {}"));
    RUNS.put("picture", List.of("graph --format svg {}", "graph --format svg --theme dark {}"));
    RUNS.put(
        "route",
        List.of(
            "route --project {} / /api /api/x?a=1 /admin/ https://example.test/health",
            "route --project {} --mode vercel_dev / /api/x?a=1",
            "route --project {} --trace -X POST -H x-beta:1 /api/x"));
    RUNS.put("test", List.of("test {}", "test --mode vercel_dev --min-coverage 100 {}"));
    RUNS.put(
        "diff",
        List.of(
            "diff {minimal} {}",
            "diff --format markdown {} {minimal}",
            "diff --format json {minimal} {}"));
    RUNS.put(
        "detect", List.of("detect {}", "detect --format json {}", "detect --format config {}"));
    RUNS.put("migrate", List.of("migrate {}"));
    RUNS.put(
        "env",
        List.of("env web --project {}", "env web --format json --project {}", "env x -p {}"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandSaysWhatItSaid() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("samples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("vercel.json")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .flatMap(GoldenTest::sample)
          .toList()
          .stream();
    }
  }

  private static Stream<DynamicTest> sample(String sample) {
    return RUNS.keySet().stream()
        .map(command ->
            DynamicTest.dynamicTest(sample + " " + command, () -> compare(sample, command)));
  }

  private static void compare(String sample, String command) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String run : RUNS.getOrDefault(command, List.of())) {
      String[] args =
          run.replace("{minimal}", CliRun.sample("minimal"))
              .replace("{}", CliRun.sample(sample))
              .split(" ");
      CliRun result = CliRun.of(args);
      said.append("$ signalbox ").append(shown(run, sample)).append('\n');
      said.append(kept(result.out() + result.err()));
      said.append("exit ").append(result.exit()).append("\n\n");
    }
    Path file = GOLDEN.resolve(sample).resolve(command + ".txt");
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, said);
    }
    assertThat(file).hasContent(said.toString());
  }

  private static String shown(String run, String sample) {
    return run.replace("{minimal}", "samples/minimal").replace("{}", "samples/" + sample);
  }

  /** What this test is about: places belong to the layout, outlines to the fonts. */
  private static String kept(String output) {
    String same =
        output
            .replace(ROOT.resolve("samples") + "/", "samples/")
            .replace(Tool.version(), "VERSION")
            .replaceAll(PLACES, "");
    return same.length() > LONGEST ? "sha-256 " + digest(same) + "\n" : same;
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
