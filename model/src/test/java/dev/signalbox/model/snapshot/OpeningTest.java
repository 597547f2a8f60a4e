package dev.signalbox.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.signalbox.model.graph.Node;
import dev.signalbox.model.text.TextEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files people really wrote can be opened, whatever is wrong with them. */
class OpeningTest {
  private static final String SHARED = System.getProperty("signalbox.shared", "../../shared");

  private static List<Path> files() throws IOException {
    Path folder =
        Path.of(System.getProperty("signalbox.realworld", SHARED + "/realworld"), "files");
    assumeTrue(Files.isDirectory(folder), "no real files here");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyRealFileOpens() throws IOException {
    for (Path file : files()) {
      Snapshot snapshot = Snapshot.read(text(file), Snapshot.empty());
      assertThat(snapshot.graph().vertexSet()).as(file.toString()).contains(new Node.Internet());
    }
  }

  @Test
  void openingChangesNoByte() throws IOException {
    for (Path file : files()) {
      Snapshot snapshot = Snapshot.read(text(file), Snapshot.empty());
      String unchanged = TextEdits.none().apply(snapshot.working().text());
      assertThat(unchanged.getBytes(StandardCharsets.UTF_8))
          .as(file.toString())
          .isEqualTo(Files.readAllBytes(file));
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
