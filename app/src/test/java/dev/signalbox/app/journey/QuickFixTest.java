package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Making a problem go away with one click. */
@ExtendWith(ApplicationExtension.class)
class QuickFixTest {
  private static final String DEAD = "dead-rule";

  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void theButtonOnADeadRuleBringsItBackToLife(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    assertThat(has(DEAD)).isTrue();
    Window.until(() -> robot.lookup("#problem-fix").queryAll().size() > 1);

    robot.clickOn(fix(robot, "Move"));

    Window.until(() -> window.session().snapshot().get().analysed() && !has(DEAD));
    assertThat(window.session().history().get().undoName()).isPresent();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(() -> has(DEAD));
  }

  @Test
  void commentsAndTrailingCommasGoAtOnce() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    Path file = folder.resolve("vercel.json");
    String before = Files.readString(file);
    Files.writeString(file, before.replaceFirst("\\{\n", "{\n  // the shop\n"));
    window.open(folder);
    assertThat(has("CANT_PARSE_JSON_FILE")).isTrue();

    window.run("problem.strict");

    Window.until(() -> window.session().history().get().text().equals(before));
  }

  @Test
  void everyProblemOfAKindIsFixedAsOneStep(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    select(robot, "prefix-misses-bare-path");

    window.run("problem.fix-all");

    Window.until(() ->
        window.session().snapshot().get().analysed()
            && window.session().history().get().dirty()
            && !has("prefix-misses-bare-path"));
    assertThat(window.session().history().get().past()).hasSize(1);
  }

  @Test
  void steppingThroughTheProblemsStaysInTheGraph() throws IOException {
    window.open(Window.copy("polyglot", temp));
    window.run("problem.next");
    Window.until(() -> window.session().selection().get().primary().isPresent());
    assertThat(window.stage.getScene().lookup("#graph")).isNotNull();
    assertThat(window.stage.getScene().lookup("#source")).isNull();
  }

  private boolean has(String code) {
    return window.session().snapshot().get().findings().stream()
        .map(Finding::code)
        .anyMatch(code::equals);
  }

  private void select(FxRobot robot, String code) {
    ListView<?> list = robot.lookup("#problems").queryAs(ListView.class);
    Window.fx(() -> {
      for (int i = 0; i < list.getItems().size(); i++) {
        if (list.getItems().get(i) instanceof Finding found && found.code().equals(code)) {
          list.getSelectionModel().select(i);
        }
      }
    });
  }

  private static Button fix(FxRobot robot, String label) {
    return robot.lookup("#problem-fix").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().startsWith(label))
        .findFirst()
        .orElseThrow();
  }
}
