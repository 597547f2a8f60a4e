package dev.signalbox.model.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A repository of ten thousand million folders is looked into for a moment only. */
class EndlessRepositoryTest {
  private static final class EndlessTree implements FileTree {
    private static final List<String> NAMES =
        IntStream.range(0, 100).mapToObj(i -> "folder" + i).toList();
    private int listed;

    @Override
    public boolean exists(String path) {
      return false;
    }

    @Override
    public boolean isFile(String path) {
      return false;
    }

    @Override
    public Optional<String> read(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> folders(String path) {
      listed++;
      return NAMES;
    }

    @Override
    public FileTree at(String folder) {
      return this;
    }
  }

  @Test
  void detectionEndsAndFindsNothing() {
    EndlessTree repo = new EndlessTree();
    assertThat(ServiceDetection.of(repo).errors())
        .extracting(Notice::code)
        .containsExactly("NO_SERVICES_CONFIGURED");
    assertThat(repo.listed).isBetween(1, 10_000);
  }
}
