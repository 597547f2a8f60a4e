package dev.signalbox.model.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clears up after processes that were killed while saving. Temporary files carry the process that
 * made them in their name, so that those of a running one are left alone.
 */
public final class Leftovers {
  private static final String MARK = ".signalbox-";
  private static final String UNFINISHED = ".tmp";
  private static final String FINISHED = ".new";
  private static final Pattern NAME =
      Pattern.compile("\\.(.+)\\.signalbox-(\\d{1,18})-\\p{XDigit}+(\\.tmp|\\.new)");

  private Leftovers() {}

  /** A name beside a file for content that is being written. */
  static Path fresh(Path file) {
    long process = ProcessHandle.current().pid();
    String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
    return file.resolveSibling(
        "." + file.getFileName() + MARK + process + "-" + unique + UNFINISHED);
  }

  /** The name of the same content once it is complete and on its way into a file. */
  static Path finished(Path fresh) {
    String name = String.valueOf(fresh.getFileName());
    return fresh.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()) + FINISHED);
  }

  /**
   * Clears up in a folder: content that was cut short is deleted, content that was complete and on
   * its way into a file is written there. To be called when a folder is opened.
   *
   * @return the temporary files that are gone now
   * @throws IOException when the folder cannot be read or cleared
   */
  public static List<Path> clear(Path folder) throws IOException {
    List<Path> cleared;
    try (Stream<Path> files = Files.list(folder)) {
      cleared = files.filter(Leftovers::abandoned).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : cleared) {
      if (file.toString().endsWith(FINISHED)) {
        finish(file);
      }
      Files.deleteIfExists(file);
    }
    return cleared;
  }

  private static boolean abandoned(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return false;
    }
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(name.group(2))).filter(ProcessHandle::isAlive);
    return process.isEmpty() || olderThan(process.get(), file);
  }

  /** Numbers of processes are used again: one that started later did not make the file. */
  private static boolean olderThan(ProcessHandle process, Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return process.info().startInstant().filter(start -> written.isBefore(start)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static void finish(Path finished) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(finished.getFileName()));
    if (name.matches()) {
      Files.write(finished.resolveSibling(name.group(1)), Files.readAllBytes(finished));
    }
  }
}
