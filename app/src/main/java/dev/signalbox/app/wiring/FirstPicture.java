package dev.signalbox.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/** Measures a start: from the beginning of the process to the first frame with a graph in it. */
final class FirstPicture {
  /**
   * The option that names the file for two numbers, milliseconds on the clock and of processor
   * time; the program then quits.
   */
  static final String OPTION = "until-drawn";

  private FirstPicture() {}

  /** Waits until the window that is now shown has been painted, notes the time and quits. */
  static void note(Stage stage, Path file) {
    new AnimationTimer() {
      private boolean painted;

      @Override
      public void handle(long now) {
        if (painted) {
          stop();
          write(file);
          stage.hide();
        }
        painted = true;
      }
    }.start();
  }

  private static String measured() {
    Instant now = Instant.now();
    ProcessHandle.Info process = ProcessHandle.current().info();
    Duration clock = Duration.between(process.startInstant().orElse(now), now);
    Duration processor = process.totalCpuDuration().orElse(Duration.ZERO);
    return clock.toMillis() + " " + processor.toMillis() + "\n";
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, measured());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
