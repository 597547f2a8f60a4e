package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.session.Journal;
import dev.signalbox.model.edit.RenameService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Unsaved text after the program was killed. */
@ExtendWith(ApplicationExtension.class)
class RecoverTest {
  private static final long GONE = 999_999_999L;

  @TempDir Path temp;
  private Window window;
  private Path folder;
  private Path file;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void leave() throws IOException {
    folder = Window.copy("minimal", temp);
    file = folder.resolve("vercel.json");
    Path kept = temp.resolve("data/state/unsaved");
    new Journal(kept, GONE).keep(file, Files.readString(file).replace("\"api\"", "\"backend\""));
  }

  @Test
  void unsavedTextIsOfferedAndRestoredAsAnUndoableStep(FxRobot robot) throws IOException {
    String before = Files.readString(file);
    window.open(folder);
    Window.until(() -> robot.lookup("#recover-show").tryQuery().isPresent());

    robot.clickOn("#recover-show");
    Window.until(() -> robot.lookup("#review-lines").tryQuery().isPresent());
    robot.clickOn("#recover-restore");

    Window.until(() -> window.session().history().get().text().contains("\"backend\""));
    assertThat(file).hasContent(before);
    assertThat(robot.lookup("#recover-show").tryQuery()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(() -> window.session().history().get().text().equals(before));
  }

  @Test
  void whatIsDiscardedIsNotOfferedAgain(FxRobot robot) {
    window.open(folder);
    Window.until(() -> robot.lookup("#recover-show").tryQuery().isPresent());
    robot.clickOn("#recover-show");
    robot.clickOn("#recover-discard");

    Window.until(() -> new Journal(temp.resolve("data/state/unsaved"), 1).left(file).isEmpty());
  }

  @Test
  void whatIsPutOffIsKeptAndOfferedWhenTheProjectIsOpenedAgain(FxRobot robot) {
    window.open(folder);
    Window.until(() -> robot.lookup("#recover-later").tryQuery().isPresent());
    robot.clickOn("#recover-later");
    assertThat(robot.lookup("#recover-show").tryQuery()).isEmpty();

    Window.fx(() -> window.session().apply(new RenameService("web", "site")));
    window.run("file.save");
    Window.until(() -> !window.session().history().get().dirty());
    window.run("file.close");
    window.open(folder);

    Window.until(() -> robot.lookup("#recover-show").tryQuery().isPresent());
  }

  @Test
  void everyEditIsKeptUntilItIsSaved() {
    window.open(folder);
    Window.fx(() -> window.session().apply(new RenameService("web", "site")));
    Path own = temp.resolve("data/state/unsaved");
    Window.until(() -> kept(own, "\\\"site\\\""));

    window.run("file.save");
    Window.until(() -> !kept(own, "\\\"site\\\""));
  }

  private static boolean kept(Path folder, String text) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path entry : files.toList()) {
        if (Files.readString(entry).contains(text)) {
          return true;
        }
      }
      return false;
    }
  }
}
