package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every word of every view stands out from what is below it, light and dark (WCAG 2.2 AA). */
@ExtendWith(ApplicationExtension.class)
class EveryWordCanBeReadTest {
  private static final double WORD = 4.5;
  private static final double ICON = 3;

  /** What is faded on purpose comes back when it is pointed at or can be used again. */
  private static final double FADED = 0.5;

  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void everyWordStandsOutFromItsGround() {
    // A word on its way out is not meant to be read: with less motion there is none.
    window.run("theme.less_motion");
    Map<String, String> faint = new TreeMap<>();
    for (Views.View view : new Views(window, temp).all()) {
      view.prepare().run();
      for (String theme : List.of("light", "dark")) {
        window.run("theme." + theme);
        Window.fx(() -> {
          window.stage.getScene().getRoot().applyCss();
          window.stage.getScene().getRoot().layout();
          faint(view.name() + " " + theme, faint);
        });
      }
      view.restore().run();
    }
    assertThat(faint).isEmpty();
  }

  private void faint(String view, Map<String, String> found) {
    for (Paint.Word word : Paint.words(window.stage.getScene())) {
      boolean icon = word.text() instanceof FontIcon;
      if (word.opacity() > FADED
          && !word.text().isDisabled()
          && word.contrast() < (icon ? ICON : WORD)) {
        found.putIfAbsent(
            "%s %s on %s, %.2f"
                .formatted(icon ? "icon" : "word", word.colour(), word.ground(), word.contrast()),
            view + ": " + word.text().getText() + " in " + word.text().getParent());
      }
    }
  }
}
