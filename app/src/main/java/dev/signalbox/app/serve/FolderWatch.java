package dev.signalbox.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Looks at a project's configuration and list of files again and again, because file events differ
 * between systems and are lost on network folders. Reports only what differs from the last look,
 * and only once two looks agree: a program may be in the middle of writing.
 */
final class FolderWatch implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration SETTLING = Duration.ofMillis(50);
  private final Thread thread;

  private record Look(String text, List<String> files) {
    static Look at(Path folder, boolean withFiles) {
      return new Look(FolderWatch.text(folder), withFiles ? FolderWatch.files(folder) : List.of());
    }
  }

  private FolderWatch(Thread thread) {
    this.thread = thread;
  }

  /**
   * Starts looking.
   *
   * @param withFiles whether the list of files matters
   * @param changed hears the configuration's text and the list of files after each change
   */
  static FolderWatch start(
      Path folder, boolean withFiles, BiConsumer<String, List<String>> changed) {
    Supplier<Look> look = () -> Look.at(folder, withFiles);
    return new FolderWatch(
        Thread.ofVirtual().name("signalbox-watch").start(() -> watch(look, changed)));
  }

  private static void watch(Supplier<Look> look, BiConsumer<String, List<String>> changed) {
    try {
      Look known = look.get();
      while (true) {
        Thread.sleep(PAUSE);
        Look now = settled(known, look);
        if (!now.equals(known)) {
          known = now;
          changed.accept(now.text(), now.files());
        }
      }
    } catch (InterruptedException closed) {
      return;
    }
  }

  private static Look settled(Look known, Supplier<Look> look) throws InterruptedException {
    Look before = known;
    Look now = look.get();
    while (!now.equals(before)) {
      Thread.sleep(SETTLING);
      before = now;
      now = look.get();
    }
    return now;
  }

  private static String text(Path folder) {
    try {
      return ProjectReading.savedText(folder);
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  private static List<String> files(Path folder) {
    try {
      return ProjectFiles.in(folder);
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
