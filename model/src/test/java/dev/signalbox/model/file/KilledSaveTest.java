package dev.signalbox.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves behind that is killed while saving. */
class KilledSaveTest {
  @TempDir Path folder;

  @Test
  void theFileIsAlwaysWhollyOldOrWhollyNew() throws Exception {
    killRepeatedly(folder.resolve("vercel.json"), 200);
  }

  @Test
  void aFileWithTwoNamesIsWhollyOldOrWhollyNewAtTheNextStart() throws Exception {
    Path file = folder.resolve("vercel.json");
    Files.writeString(file, SaveLoop.text('a'));
    Path other = Files.createLink(Files.createDirectory(folder.resolve("x")).resolve("o"), file);
    killRepeatedly(file, 50);
    assertThat(Files.isSameFile(file, other)).isTrue();
  }

  private void killRepeatedly(Path file, int wanted) throws Exception {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
    Files.writeString(file, SaveLoop.text('a'));
    Files.setPosixFilePermissions(file, permissions);
    Random random = new Random(5);
    int saves = 0;
    while (saves < wanted) {
      saves += savesUntilKilled(file, 1 + random.nextInt(20), random.nextInt(20_000));
      Leftovers.clear(folder);
      assertThat(Files.readString(file)).isIn(SaveLoop.text('a'), SaveLoop.text('b'));
      assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
      try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
        assertThat(files).containsExactly(file);
      }
    }
  }

  /** Kills the process a moment after some saves; answers how often it saved. */
  private static int savesUntilKilled(Path file, int saves, int micros)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SaveLoop.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.getInputStream().readNBytes(saves)).hasSize(saves);
    process.waitFor(micros, TimeUnit.MICROSECONDS);
    process.toHandle().destroyForcibly();
    process.waitFor();
    return saves + process.getInputStream().readAllBytes().length;
  }
}
