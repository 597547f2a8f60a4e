package dev.signalbox.app.session;

import dev.signalbox.app.settings.JsonFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Unsaved text on disk, outside of every project, so that a killed program loses nothing. Each
 * process writes a file of its own per document; what a process that is gone left can be restored.
 * Used on the disk thread only.
 */
public final class Journal {
  private static final Logger LOG = System.getLogger(Journal.class.getName());
  private static final String SUFFIX = ".json";

  private final Path folder;
  private final long process;

  /**
   * Writes nothing yet.
   *
   * @param folder need not exist
   * @param process number of this process
   */
  public Journal(Path folder, long process) {
    this.folder = folder;
    this.process = process;
  }

  /**
   * Text that was not saved.
   *
   * @param file whose text it is, absolute
   * @param text the unsaved text
   * @param at when it was kept, in milliseconds since 1970 UTC
   */
  public record Kept(String file, String text, long at) {
    private static Kept none() {
      return new Kept("", "", 0);
    }
  }

  /** Keeps the unsaved text of a file; replaces what this process kept before. */
  public void keep(Path file, String text) {
    try {
      entry(own(file)).write(new Kept(file.toString(), text, System.currentTimeMillis()));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "unsaved text not kept", e);
    }
  }

  /** Forgets what this process kept of a file. */
  public void forget(Path file) {
    delete(own(file));
  }

  /** What processes that are gone left of a file, the newest first. */
  public List<Kept> left(Path file) {
    return entries(file)
        .map(path -> entry(path).read())
        .filter(kept -> kept.file().equals(file.toString()))
        .sorted(Comparator.comparingLong(Kept::at).reversed())
        .toList();
  }

  /** Forgets something that was left. */
  public void forget(Kept kept) {
    entries(Path.of(kept.file()))
        .filter(path -> entry(path).read().equals(kept))
        .forEach(Journal::delete);
  }

  private Stream<Path> entries(Path file) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      String prefix = name(file) + "-";
      return files
          .filter(path -> String.valueOf(path.getFileName()).startsWith(prefix))
          .filter(path -> !running(path, prefix))
          .toList()
          .stream();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "journal not read", e);
      return Stream.empty();
    }
  }

  private static boolean running(Path path, String prefix) {
    String name = String.valueOf(path.getFileName());
    String number = name.substring(prefix.length()).replace(SUFFIX, "");
    return number.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive).isPresent();
  }

  private Path own(Path file) {
    return folder.resolve(name(file) + "-" + process + SUFFIX);
  }

  private static String name(Path file) {
    return UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static JsonFile<Kept> entry(Path path) {
    return new JsonFile<>(path, Kept.class, Kept.none());
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "journal entry not deleted", e);
    }
  }

  /** The newest text that was left and says something else than the file. */
  public Optional<Kept> offer(Path file, String onDisk) {
    List<Kept> left = left(file);
    left.stream().filter(kept -> kept.text().equals(onDisk)).forEach(this::forget);
    return left.stream().filter(kept -> !kept.text().equals(onDisk)).findFirst();
  }
}
