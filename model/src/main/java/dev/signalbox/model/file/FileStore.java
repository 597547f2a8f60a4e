package dev.signalbox.model.file;

import dev.signalbox.model.file.FileTrouble.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Loads and saves text files. Safe to use from any thread, one call per file at a time. */
public final class FileStore {
  /** Larger files are refused: 50 MB. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  private final AtomicWriter writer;

  /** A store on the disk. */
  public FileStore() {
    this(new AtomicWriter(AtomicWriter::toDisk));
  }

  FileStore(AtomicWriter writer) {
    this.writer = writer;
  }

  /** Reads a file whole. */
  public LoadedFile load(Path path) throws FileTrouble {
    return loaded(path, read(path));
  }

  /**
   * Replaces a file's text, in one step that either happens or does not. Permissions stay, a
   * symbolic link stays a link, other names of the same file see the new text. When the bytes are
   * the same nothing is written.
   *
   * @param base what was loaded or saved last
   * @param text the new content
   * @return the file as it is now
   * @throws FileTrouble {@link Kind#CHANGED_ON_DISK} when the file is no longer what {@code base}
   *     says, and for everything that keeps it from being written; the file is then untouched
   */
  public LoadedFile save(LoadedFile base, String text) throws FileTrouble {
    byte[] bytes = Utf8.encode(text);
    requireUnchanged(base);
    if (!ContentHash.of(bytes).equals(base.hash())) {
      write(base.path(), bytes, () -> requireUnchanged(base));
    }
    return loaded(base.path(), bytes);
  }

  /** Replaces a file's text whatever it holds, or makes the file. Otherwise as {@link #save}. */
  public LoadedFile overwrite(Path path, String text) throws FileTrouble {
    byte[] bytes = Utf8.encode(text);
    write(path, bytes, () -> {});
    return loaded(path, bytes);
  }

  private static LoadedFile loaded(Path path, byte[] bytes) {
    return new LoadedFile(path, Utf8.decode(bytes), Utf8.valid(bytes), ContentHash.of(bytes));
  }

  private static byte[] read(Path path) throws FileTrouble {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new FileTrouble(Kind.NOT_A_FILE, path, name(path) + " is not a file.", null);
      }
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw new FileTrouble(
            Kind.TOO_LARGE,
            path,
            name(path) + " has " + (size >> 20) + " MB; files up to 50 MB can be opened.",
            null);
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new FileTrouble(Kind.MISSING, path, "There is no " + name(path) + " here.", e);
    } catch (AccessDeniedException e) {
      throw new FileTrouble(
          Kind.UNREADABLE, path, "You are not allowed to read " + name(path) + ".", e);
    } catch (IOException e) {
      throw new FileTrouble(
          Kind.OTHER, path, name(path) + " could not be read: " + e.getMessage() + ".", e);
    }
  }

  private static void requireUnchanged(LoadedFile base) throws FileTrouble {
    Path path = base.path();
    if (!Files.exists(path)) {
      throw new FileTrouble(
          Kind.CHANGED_ON_DISK, path, name(path) + " was removed on disk meanwhile.", null);
    }
    if (!ContentHash.of(read(path)).equals(base.hash())) {
      throw new FileTrouble(
          Kind.CHANGED_ON_DISK,
          path,
          name(path) + " was changed on disk meanwhile; nothing was written.",
          null);
    }
  }

  private void write(Path path, byte[] bytes, AtomicWriter.LastCheck check) throws FileTrouble {
    try {
      Path file = target(path);
      if (Files.exists(file) && !Permissions.writable(file)) {
        throw new FileTrouble(
            Kind.READ_ONLY, path, name(path) + " is read-only; nothing was written.", null);
      }
      writer.write(file, bytes, check);
    } catch (AccessDeniedException e) {
      throw new FileTrouble(
          Kind.FOLDER_READ_ONLY,
          path,
          "The folder of " + name(path) + " cannot be written; nothing was changed.",
          e);
    } catch (IOException e) {
      throw diskFull(e)
          ? new FileTrouble(
              Kind.DISK_FULL, path, "The disk is full; " + name(path) + " is as it was before.", e)
          : new FileTrouble(
              Kind.OTHER, path, name(path) + " could not be saved: " + e.getMessage() + ".", e);
    }
  }

  /** The file behind symbolic links, also when it does not exist yet. */
  private static Path target(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path target = path.toAbsolutePath();
    for (int links = 0; links < 40 && Files.isSymbolicLink(target); links++) {
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("too many symbolic links");
    }
    return target;
  }

  private static boolean diskFull(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left")
        || message.contains("not enough space")
        || message.contains("quota exceeded");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
