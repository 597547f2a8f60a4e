package dev.signalbox.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/** Notes when a start is over: at the first frame with a graph in it. */
final class FirstPicture {
  /**
   * The option that names the file for two numbers, the time in milliseconds since 1970 and the
   * milliseconds of processor time until then; the program then quits. Whoever started it knows
   * when: the system's own note of that is rounded to a whole second on Linux.
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
    long now = System.currentTimeMillis();
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return now + " " + processor.toMillis() + "\n";
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, measured());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
