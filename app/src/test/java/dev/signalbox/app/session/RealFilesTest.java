package dev.signalbox.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.suppress.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and saving real files through the desk; skipped where they are not present. */
class RealFilesTest {
  private static final Path FILES =
      Path.of(
          System.getProperty(
              "signalbox.realworld", System.getProperty("signalbox.shared", "") + "/realworld"),
          "files");

  @TempDir Path temp;

  @Test
  void aFileThatIsOpenedAndSavedKeepsEveryByte() throws IOException {
    assumeTrue(Files.isDirectory(FILES));
    Session session =
        new Session(Runnable::run, Runnable::run, (read, project, outdated) -> Judgement.NONE);
    Desk desk = new Desk(session, new FileStore(), Runnable::run, Runnable::run);
    Path file = temp.resolve(Project.FILE_NAME);
    List<Path> changed = new ArrayList<>();
    int total = 0;
    for (Path real : realFiles()) {
      byte[] bytes = Files.readAllBytes(real);
      Files.write(file, bytes);
      desk.open(temp, opened -> {}, trouble -> changed.add(real));
      desk.save(written -> {}, trouble -> changed.add(real));
      if (!java.util.Arrays.equals(bytes, Files.readAllBytes(file))) {
        changed.add(real);
      }
      total++;
    }
    System.out.printf("opened and saved unchanged: %d/%d%n", total - changed.size(), total);
    assertThat(changed).isEmpty();
  }

  private static List<Path> realFiles() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
