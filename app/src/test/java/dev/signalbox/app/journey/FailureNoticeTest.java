package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.log.LogEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxAssert;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.matcher.control.LabeledMatchers;
import org.testfx.util.WaitForAsyncUtils;

/** Signalbox itself does something wrong, and a person wants to know what. */
@ExtendWith(ApplicationExtension.class)
class FailureNoticeTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void anErrorIsToldOnceWithItsDetailsAndTheTextStays() throws IOException {
    window.open(Window.copy("polyglot", temp));
    String text = window.session().history().get().text();
    fx(() -> window.app.failures().report(new IllegalArgumentException("another")));
    for (int i = 0; i < 2; i++) {
      fx(() -> window.app.failures().report(new IllegalStateException("lost its way")));
    }

    FxAssert.verifyThat(
        ".sb-banner .label",
        LabeledMatchers.hasText(
            "Something went wrong in Signalbox 2 times. Your text is untouched."));
    fx(() -> ((Button) window.stage.getScene().lookup("#trouble-details")).fire());
    TextArea details = (TextArea) window.stage.getScene().lookup("#trouble-text");
    assertThat(details.getText()).contains("Signalbox ", "lost its way", "FailureNoticeTest");
    assertThat(window.session().history().get().text()).isEqualTo(text);
  }

  @Test
  void theLogShowsWhatIsSeriousEnough() {
    window.log.publish(new LogRecord(Level.INFO, "Started."));
    window.log.publish(new LogRecord(Level.SEVERE, "Failed."));
    fx(() -> window.app.actions().run("help.log"));
    TextArea text = (TextArea) window.stage.getScene().lookup("#log-text");
    assertThat(text.getText()).contains("Started.", "Failed.");

    ComboBox<?> levels = (ComboBox<?>) window.stage.getScene().lookup("#log-level");
    fx(() -> levels.getSelectionModel().selectLast());
    assertThat(text.getText()).contains("Failed.").doesNotContain("Started.");
  }

  @Test
  void theLogKeepsNoMoreThanItMust() {
    for (int i = 0; i < 5_000; i++) {
      window.log.publish(new LogRecord(Level.INFO, "x".repeat(i == 4_999 ? 100_000 : 1)));
    }
    assertThat(window.log.entries(Level.INFO)).hasSize(2_000);
    assertThat(window.log.entries(Level.INFO))
        .map(LogEntry::text)
        .allMatch(t -> t.length() < 30_000);
  }

  private static void fx(Runnable run) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, run);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
