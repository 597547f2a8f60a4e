package dev.signalbox.app.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Which ports the services of one user were given, known to every Signalbox: a lock on the byte of
 * that number in an empty file, which the system lets go however the program ends. Where there can
 * be no such file, every claim is granted.
 */
final class PortClaims implements AutoCloseable {
  private final @Nullable FileChannel file;

  private PortClaims(@Nullable FileChannel file) {
    this.file = file;
  }

  /** The claims of whoever runs this program. */
  static PortClaims ofUser() {
    String name = "signalbox-" + System.getProperty("user.name", "user") + ".ports";
    return in(Path.of(System.getProperty("java.io.tmpdir", ".")).resolve(name));
  }

  /** The claims in a file, which is made when it is not there. */
  static PortClaims in(Path file) {
    try {
      return new PortClaims(
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException e) {
      return new PortClaims(null);
    }
  }

  /** Claims a port until this is closed; false when another has. */
  boolean claim(int port) {
    try {
      return file == null || file.tryLock(port, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
