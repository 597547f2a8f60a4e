package dev.signalbox.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHeadTest {
  @TempDir Path repo;

  @BeforeEach
  void commit() throws IOException, InterruptedException {
    assumeTrue(git("init", "-q") == 0, "needs git");
    write("old\r\n");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "first");
    write("new");
  }

  @Test
  void theCommittedTextIsReadByteForByte() {
    assertThat(GitHead.read(file())).contains("old\r\n");
  }

  @Test
  void aFileThatIsNotCommittedHasNoText() {
    assertThat(GitHead.read(repo.resolve("other.json"))).isEmpty();
  }

  @Test
  void nothingThatTheRepositoryNamesIsRun() throws IOException, InterruptedException {
    Path marker = repo.resolve("ran");
    Path script = repo.resolve("evil.sh");
    Files.writeString(script, "#!/bin/sh\ntouch '" + marker + "'\ncat\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(repo.resolve(".gitattributes"), "vercel.json diff=evil filter=evil\n");
    for (String key :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "pager.cat-file",
            "diff.evil.textconv",
            "filter.evil.smudge",
            "core.sshCommand",
            "core.gitProxy",
            "gpg.program",
            "alias.cat-file")) {
      git("config", key, key.startsWith("alias") ? "!" + script : script.toString());
    }
    assertThat(GitHead.read(file())).contains("old\r\n");
    assertThat(marker).doesNotExist();
  }

  @Test
  void aPartialCloneFetchesNothing() throws IOException, InterruptedException {
    Path marker = repo.resolve("ran");
    git("config", "core.repositoryformatversion", "1");
    git("config", "extensions.partialClone", "origin");
    git("config", "remote.origin.promisor", "true");
    git("config", "remote.origin.url", "ext::sh -c touch% " + marker);
    git("config", "protocol.ext.allow", "always");
    try (var objects = Files.walk(repo.resolve(".git/objects"))) {
      for (Path object : objects.filter(Files::isRegularFile).toList()) {
        if (!isCommitOrTree(object)) {
          Files.delete(object);
        }
      }
    }
    assertThat(GitHead.read(file())).isEmpty();
    assertThat(marker).doesNotExist();
  }

  private boolean isCommitOrTree(Path object) throws IOException, InterruptedException {
    String name = object.getName(object.getNameCount() - 2) + "" + object.getFileName();
    return git("cat-file", "tree", name) == 0;
  }

  private void write(String text) throws IOException {
    Files.writeString(file(), text);
  }

  private Path file() {
    return repo.resolve("vercel.json");
  }

  private int git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(repo.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
