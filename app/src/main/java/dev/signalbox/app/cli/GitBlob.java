package dev.signalbox.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads a file as a git revision has it. Nothing a repository can configure is run on the way: the
 * blob is read by plumbing that knows no pager, no text conversion, no signatures and no hooks, and
 * missing objects are not fetched.
 */
final class GitBlob {
  private static final int SECONDS = 30;

  private GitBlob() {}

  /**
   * The text of a file in a revision.
   *
   * @param revision what git calls a revision, or {@code revision:path}
   * @param file where the file stands now; the revision is asked for the same place
   */
  static String read(String revision, Path file) throws CliException {
    if (revision.startsWith("-")) {
      throw new CliException("`" + revision + "` is neither a file nor a git revision.");
    }
    Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    String name = Objects.requireNonNull(file.getFileName()).toString();
    String blob = revision.contains(":") ? revision : revision + ":./" + name;
    try {
      return run(command(folder, blob), revision);
    } catch (IOException absent) {
      throw new CliException(
          "`" + revision + "` is no file, and git, which could know it, cannot be run.", absent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CliException("Reading `" + revision + "` was interrupted.", stopped);
    }
  }

  private static List<String> command(Path folder, String blob) {
    return List.of(
        "git",
        "--no-pager",
        "--no-optional-locks",
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "protocol.allow=never",
        "-C",
        folder.toString(),
        "cat-file",
        "blob",
        blob);
  }

  private static String run(List<String> command, String revision)
      throws IOException, InterruptedException, CliException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    Process git = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    git.getOutputStream().close();
    CompletableFuture<byte[]> text = CompletableFuture.supplyAsync(() -> all(git));
    if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
      git.destroyForcibly();
      throw new CliException("git did not answer within " + SECONDS + " seconds.");
    }
    if (git.exitValue() != 0) {
      throw new CliException(
          "`" + revision + "` is neither a file nor a git revision with this config.");
    }
    return new String(text.join(), StandardCharsets.UTF_8);
  }

  private static byte[] all(Process process) {
    try {
      return process.getInputStream().readAllBytes();
    } catch (IOException ended) {
      return new byte[0];
    }
  }
}
