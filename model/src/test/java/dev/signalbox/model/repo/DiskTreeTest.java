package dev.signalbox.model.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTreeTest {
  @TempDir Path folder;

  @Test
  void aLinkOutOfTheRepositoryIsNotThere() throws IOException {
    Path repo = Files.createDirectory(folder.resolve("repo"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(repo.resolve("link.txt"), folder.resolve("secret.txt"));
    FileTree files = DiskTree.of(repo);
    assertThat(files.exists("link.txt")).isFalse();
    assertThat(files.read("../secret.txt")).isEmpty();
  }

  @Test
  void aFolderSeesItsNeighboursButNotBeyondTheRepository() throws IOException {
    Files.createDirectories(folder.resolve("web"));
    Files.writeString(folder.resolve("package.json"), "{}");
    FileTree web = DiskTree.of(folder).at("web");
    assertThat(web.isFile("../package.json")).isTrue();
    assertThat(web.exists("../../package.json")).isFalse();
  }

  @Test
  void aHugeFileReadsAsEmpty() throws IOException {
    Files.write(folder.resolve("package.json"), new byte[(int) DiskTree.MAX_BYTES + 1]);
    assertThat(DiskTree.of(folder).read("package.json")).contains("");
  }
}
