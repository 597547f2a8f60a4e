package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Reordering rules with the exact consequence shown before. */
@ExtendWith(ApplicationExtension.class)
class ReorderTest {
  @TempDir Path temp;
  private Window window;
  private String before;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open(FxRobot robot) throws IOException {
    Path folder = Window.copy("polyglot", temp);
    before = Files.readString(folder.resolve("vercel.json"));
    window.open(folder);
    ListView<?> rules = robot.lookup("#rules").queryAs(ListView.class);
    Window.fx(() -> {
      rules.requestFocus();
      rules.getSelectionModel().selectLast();
    });
  }

  @Test
  void altUpShowsWhoLosesRequestsAndEnterMovesTheRule(FxRobot robot) {
    window.run("rule.earlier");
    Window.until(() -> consequence(robot).contains("change owner"));
    assertThat(window.session().history().get().text()).isEqualTo(before);

    robot.type(KeyCode.ENTER);

    Window.until(() -> window.session().history().get().dirty());
    String after = window.session().history().get().text();
    assertThat(after.indexOf("/health/(.*)")).isLessThan(after.indexOf("\"/(.*)\""));
  }

  @Test
  void escapeLeavesTheRuleWhereItIs(FxRobot robot) {
    window.run("rule.earlier");
    robot.type(KeyCode.ESCAPE);

    assertThat(robot.lookup("#move-preview").query().isVisible()).isFalse();
    assertThat(window.session().history().get().text()).isEqualTo(before);
  }

  @Test
  void aMoveThatChangesNothingIsSaidToBeProved(FxRobot robot) {
    window.run("rule.earlier");
    window.run("rule.earlier");
    window.run("rule.earlier");
    Window.until(() -> consequence(robot).contains("change owner"));
    Window.fx(() -> robot.lookup("#rules").queryAs(ListView.class).getSelectionModel().select(4));
    robot.type(KeyCode.ESCAPE);
    window.run("rule.earlier");

    Window.until(() -> consequence(robot).contains("this is proved"));
  }

  private static String consequence(FxRobot robot) {
    return robot.lookup("#move-consequence").queryAs(Label.class).getText();
  }
}
