package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ServiceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Bringing a file of the older model to the current one. */
@ExtendWith(ApplicationExtension.class)
class MigrateTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void theBannerLeadsToAPreviewAndAcceptingItIsOneUndoableStep(FxRobot robot) throws IOException {
    Path folder = Window.copy("legacy-experimental", temp);
    Path file = folder.resolve("vercel.json");
    String before = Files.readString(file);
    window.open(folder);

    robot.clickOn("#older-migrate");
    Window.until(() -> window.stage.getScene().lookup("#review-lines") != null);
    assertThat(robot.lookup("#review-owners").queryAs(Label.class).getText())
        .isEqualTo("Every request keeps its answer. This is proved, not sampled.");

    robot.clickOn("#migrate-accept");
    Window.until(() -> window.session().snapshot().get().config().model() == ServiceModel.SERVICES);
    assertThat(file).hasContent(before);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(
        () -> window.session().snapshot().get().config().model() == ServiceModel.EXPERIMENTAL);
    assertThat(window.session().history().get().text()).isEqualTo(before);
  }
}
