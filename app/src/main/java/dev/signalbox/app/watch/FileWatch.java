package dev.signalbox.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one file every half second and tells when it is not what it was. Looking works on every
 * file system, network ones and replaced files included, and costs one attribute read.
 */
public final class FileWatch {
  private static final long PERIOD_MILLIS = 500;

  private final ScheduledExecutorService clock;
  private final Consumer<Path> changed;
  private @Nullable ScheduledFuture<?> looking;
  private Optional<Stamp> last = Optional.empty();

  private record Stamp(long size, long modified, @Nullable Object key) {}

  /**
   * Watches nothing yet.
   *
   * @param changed called on the clock's thread: the file was written, replaced or removed
   */
  public FileWatch(ScheduledExecutorService clock, Consumer<Path> changed) {
    this.clock = clock;
    this.changed = changed;
  }

  /** Watches another file instead; null watches none. */
  public void watch(@Nullable Path file) {
    if (looking != null) {
      looking.cancel(false);
      looking = null;
    }
    if (file != null) {
      clock.execute(() -> last = stamp(file));
      looking =
          clock.scheduleWithFixedDelay(
              () -> look(file), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look(Path file) {
    Optional<Stamp> now = stamp(file);
    if (!now.equals(last)) {
      last = now;
      changed.accept(file);
    }
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stamp(facts.size(), facts.lastModifiedTime().toMillis(), facts.fileKey()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Stamp(-1, 0, null));
    }
  }
}
