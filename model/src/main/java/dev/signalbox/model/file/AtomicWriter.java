package dev.signalbox.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file in one step: the new content goes to a file beside it, reaches the disk, and
 * takes its name. A file with several names keeps them: there the finished new content is written
 * over the old one, and {@link Leftovers} ends that should it be cut short.
 */
final class AtomicWriter {
  private final Sink sink;

  AtomicWriter(Sink sink) {
    this.sink = sink;
  }

  /** Takes bytes until they are safe. */
  interface Sink {
    /** Writes all bytes to an open file and waits until they are on the disk. */
    void write(FileChannel channel, byte[] bytes) throws IOException;
  }

  /** A last look before the file changes. */
  interface LastCheck {
    /** Throws when the file must not change. */
    void run() throws FileTrouble;
  }

  /** Writes to the disk itself. */
  static void toDisk(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  void write(Path file, byte[] bytes, LastCheck check) throws IOException, FileTrouble {
    Path fresh = Leftovers.fresh(file);
    try {
      try (FileChannel channel =
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        boolean exists = Files.exists(file);
        if (exists) {
          Permissions.copy(file, fresh);
        }
        sink.write(channel, bytes);
      }
      check.run();
      if (Files.exists(file) && Permissions.names(file) > 1) {
        overwrite(file, fresh, bytes);
      } else {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      forceFolder(file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** From the moment the finished file has its new name, the change happens, if only later. */
  private void overwrite(Path file, Path fresh, byte[] bytes) throws IOException {
    Path finished = Leftovers.finished(fresh);
    Files.move(fresh, finished, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file);
    byte[] before = Files.readAllBytes(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      sink.write(channel, bytes);
      channel.truncate(bytes.length);
      channel.force(true);
    } catch (IOException e) {
      restore(file, before);
      Files.deleteIfExists(finished);
      throw e;
    }
    Files.deleteIfExists(finished);
  }

  /** If this fails as well, the finished content stays for {@link Leftovers} to bring in. */
  private static void restore(Path file, byte[] before) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      toDisk(channel, before);
      channel.truncate(before.length);
    }
  }

  /** Makes a new name in a folder last; not every system allows it, and none needs it to go on. */
  private static void forceFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; the rename itself is journaled there.
    }
  }
}
