package dev.signalbox.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files come back from a load and a save as they were, whatever they hold. */
class RealFilesTest {
  private static final Path FOLDER =
      Path.of(
              System.getProperty(
                  "signalbox.realworld",
                  System.getProperty("signalbox.shared", "../../shared") + "/realworld"))
          .resolve("files");

  @TempDir Path folder;

  @Test
  void openedAndWrittenUnchangedEveryByteIsTheSame() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no real files here");
    Path target = folder.resolve("vercel.json");
    FileStore store = new FileStore();
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      Files.writeString(target, "an older text");
      store.overwrite(target, store.load(file).text());
      assertThat(target).as(file.toString()).hasSameBinaryContentAs(file);
    }
    System.out.println("real files: " + files.size() + " loaded and saved, every byte the same");
  }
}
