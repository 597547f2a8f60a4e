package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.MoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
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

/** Looking at what would be written before it is. */
@ExtendWith(ApplicationExtension.class)
class ReviewAndSaveTest {
  @TempDir Path temp;
  private Window window;
  private Path file;
  private String before;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void edit() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    file = folder.resolve("vercel.json");
    before = Files.readString(file);
    window.open(folder);
    Window.fx(() -> {
      window.session().apply(new MoveRule(Scope.PROJECT, RuleList.REWRITES, 3, 2));
      window.session().apply(new AddBinding("web", "jobs", "JOBS_URL"));
    });
    Window.until(() -> window.session().snapshot().get().analysed());
    window.run("file.review");
    Window.until(() -> window.stage.getScene().lookup("#review-lines") != null);
  }

  @Test
  void theReviewNamesTheRequestsThatChangeOwnerAndSavingWritesTheFile(FxRobot robot) {
    assertThat(robot.lookup("#review-owners").queryAs(Label.class).getText())
        .contains("Some requests");
    assertThat(robot.lookup(".sb-owner-row").queryAll()).hasSize(2);
    assertThat(robot.lookup("#review-lines").queryAs(ListView.class).getItems().size())
        .isPositive();

    robot.type(KeyCode.ENTER);

    Window.until(() -> !window.session().history().get().dirty());
    assertThat(file).content().contains("JOBS_URL\" }");
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
  }

  @Test
  void keepingOnEditingWritesNothing(FxRobot robot) {
    robot.clickOn("#review-keep");

    assertThat(file).hasContent(before);
    assertThat(window.session().history().get().dirty()).isTrue();
  }

  @Test
  void whatIsDiscardedCanBeUndone(FxRobot robot) {
    robot.clickOn("#review-discard");
    Window.until(() -> !window.session().history().get().dirty());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(() -> window.session().history().get().dirty());
    assertThat(window.session().history().get().text()).contains("JOBS_URL\" }");
  }
}
