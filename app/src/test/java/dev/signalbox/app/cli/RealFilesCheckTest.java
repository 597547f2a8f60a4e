package dev.signalbox.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whatever real people wrote, a check ends as documented. */
class RealFilesCheckTest {
  private static final Path FOLDER =
      Path.of(
              System.getProperty(
                  "signalbox.realworld",
                  System.getProperty("signalbox.shared", "../../shared") + "/realworld"))
          .resolve("files");

  @Test
  void everyRealFileEndsWithADocumentedExitCode() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no real files here");
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.sorted().toList();
    }
    Map<Integer, Integer> exits = new TreeMap<>();
    long start = System.nanoTime();
    long computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Path file : files) {
      CliRun run = CliRun.of("check", file.toString());
      assertThat(run.exit()).as(file.toString()).isIn(Cli.OK, Cli.FOUND);
      assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
      exits.merge(run.exit(), 1, Integer::sum);
    }
    System.out.printf(
        "check of %d real files: exits %s, %.1f s, of which %.1f s computing%n",
        files.size(),
        exits,
        (System.nanoTime() - start) / 1e9,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - computed) / 1e9);
  }
}
