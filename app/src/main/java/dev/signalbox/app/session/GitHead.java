package dev.signalbox.app.session;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The text of a file in the newest commit.
 *
 * <p>A repository may come from anybody, and git runs what its configuration names. So only {@code
 * cat-file} is asked, which knows no hooks, filters, text conversion or pager; the file monitor is
 * off, and no transport may be used to fetch what a partial clone lacks.
 */
public final class GitHead {
  private static final Logger LOG = System.getLogger(GitHead.class.getName());
  private static final int MAX_BYTES = 50 << 20;
  private static final long PATIENCE_SECONDS = 10;

  private GitHead() {}

  /** The committed text; empty when there is no git, no repository or no such file in it. */
  public static Optional<String> read(Path file) {
    return program().flatMap(git -> read(git, file));
  }

  private static Optional<String> read(Path git, Path file) {
    try {
      Process process = command(git, file).start();
      process.getOutputStream().close();
      CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .execute(process::destroyForcibly);
      byte[] bytes;
      try (InputStream out = process.getInputStream()) {
        bytes = out.readNBytes(MAX_BYTES + 1);
      }
      if (bytes.length > MAX_BYTES) {
        process.destroyForcibly();
        return Optional.empty();
      }
      return process.waitFor() == 0
          ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.INFO, "git could not be asked", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static ProcessBuilder command(Path git, Path file) {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                git.toString(),
                "--no-pager",
                "--no-replace-objects",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-C",
                String.valueOf(file.getParent()),
                "cat-file",
                "blob",
                "HEAD:./" + file.getFileName()));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder;
  }

  /** Git itself, by its full name: a program of that name in the current folder is not meant. */
  private static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(GitHead::folder)
        .filter(Path::isAbsolute)
        .flatMap(folder -> Stream.of(folder.resolve("git"), folder.resolve("git.exe")))
        .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
        .findFirst();
  }

  private static Stream<Path> folder(String entry) {
    try {
      return Stream.of(Path.of(entry));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
