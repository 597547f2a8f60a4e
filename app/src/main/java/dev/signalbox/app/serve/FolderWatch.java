package dev.signalbox.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Looks at a project's configuration and list of files again and again, because file events differ
 * between systems and are lost on network folders. Reports only what differs from the last look.
 */
final class FolderWatch implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private final Thread thread;

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
    Runnable look =
        () -> {
          String text = text(folder);
          List<String> files = withFiles ? files(folder) : List.of();
          while (!Thread.currentThread().isInterrupted()) {
            try {
              Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
              return;
            }
            String nextText = text(folder);
            List<String> nextFiles = withFiles ? files(folder) : List.of();
            if (!Objects.equals(text, nextText) || !files.equals(nextFiles)) {
              text = nextText;
              files = nextFiles;
              changed.accept(text, files);
            }
          }
        };
    return new FolderWatch(Thread.ofVirtual().name("signalbox-watch").start(look));
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
