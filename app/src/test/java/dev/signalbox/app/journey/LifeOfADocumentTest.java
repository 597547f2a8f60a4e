package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.dialog.Dialogs.Unsaved;
import dev.signalbox.model.edit.RenameService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What happens to a text between opening and closing. */
@ExtendWith(ApplicationExtension.class)
class LifeOfADocumentTest {
  @TempDir Path temp;
  private Window window;
  private Path file;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    file = folder.resolve("vercel.json");
    window.open(folder);
  }

  @Test
  void brokenTextKeepsTheGraphAndUndoMendsIt(FxRobot robot) {
    rewrite("{ \"services\": ");
    Window.until(() -> window.session().snapshot().get().broken());
    assertThat(window.graph().picture().cards()).hasSize(9);
    assertThat(robot.lookup("#broken-show").tryQuery()).isPresent();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(() -> !window.session().snapshot().get().broken());
    assertThat(window.session().history().get().dirty()).isFalse();
  }

  @Test
  void aCleanTextFollowsTheDiskAndNobodyIsSaidToHaveSavedIt(FxRobot robot) throws IOException {
    Files.writeString(file, Files.readString(file).replace("\"admin\"", "\"office\""));

    Window.until(
        () -> window.session().snapshot().get().config().serviceNames().contains("office"));
    assertThat(window.session().history().get().dirty()).isFalse();
    assertThat(label(robot, "#status-state")).startsWith("Reloaded ");

    Window.fx(() -> window.session().apply(new RenameService("office", "admin")));
    window.run("file.save");
    Window.until(() -> label(robot, "#status-state").startsWith("Saved "));
  }

  @Test
  void whoWritesTheSameTextSavesNothingHere(FxRobot robot) throws IOException {
    rename();
    Files.writeString(file, window.session().history().get().text());

    Window.until(() -> label(robot, "#status-state").equals("No changes"));
  }

  @Test
  void anEditedTextIsKeptUntilThePersonDecides(FxRobot robot) throws IOException {
    rename();
    Files.writeString(file, Files.readString(file) + "\n");
    Window.until(() -> window.session().conflict().get() != null);
    assertThat(window.session().history().get().text()).contains("\"office\"");

    robot.clickOn("#conflict-keep");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    Window.until(() -> !window.session().history().get().dirty());
    assertThat(file).content().contains("\"office\"");
  }

  @Test
  void theBarAtTheBottomSaysWhatWasUndoneAndNothingOfASaveThatWasNone(FxRobot robot) {
    assertThat(label(robot, "#status-state")).isEqualTo("No changes");
    rename();
    String step = label(robot, "#status-message");
    assertThat(step).contains("admin");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(() -> !window.session().history().get().dirty());
    assertThat(label(robot, "#status-message")).isEqualTo("Undone: " + step);
    assertThat(label(robot, "#status-state")).isEqualTo("No changes");

    robot.push(KeyCode.CONTROL, KeyCode.Y);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    Window.until(() -> label(robot, "#status-state").startsWith("Saved "));
  }

  @Test
  void textThatVercelCannotReadIsSavedButNotWithoutAWord(FxRobot robot) {
    rewrite("{\n  \"services\": {}\n  \"rewrites\": []\n}\n");
    Window.until(() -> banner(robot).startsWith("Line 3, column 3: a comma is missing. The graph"));
    window.run("file.save");

    Window.until(() -> label(robot, "#status-state").startsWith("Saved "));
    assertThat(file).content().contains("\"services\": {}\n  \"rewrites\"");
    assertThat(label(robot, "#status-message"))
        .isEqualTo(
            "Saved vercel.json, but Vercel cannot read it. Line 3, column 3: a comma is missing");
    assertThat(banner(robot)).contains("Vercel cannot read it");
    rewrite("{\n  \"services\": {}\n  \"rewrites\": []\n}\n\n");
    assertThat(banner(robot)).doesNotContain("Vercel");
  }

  @Test
  void commentsAreSavedAndVercelIsSaidToRefuseThem(FxRobot robot) {
    rewrite("// Ours\n{ \"services\": {} }\n");
    window.run("file.save");

    Window.until(() -> label(robot, "#status-message").endsWith("JSON has no comments"));
    assertThat(file).content().startsWith("// Ours");
  }

  private static String banner(FxRobot robot) {
    return robot
        .from(robot.lookup(".sb-banner.danger"))
        .lookup(".label")
        .tryQueryAs(Label.class)
        .map(Label::getText)
        .orElse("");
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void closingAsksBeforeChangesAreLost(FxRobot robot) {
    rename();
    window.answers.unsaved = Unsaved.CANCEL;
    robot.push(KeyCode.CONTROL, KeyCode.W);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.session().project().get()).isNotNull();

    window.answers.unsaved = Unsaved.SAVE;
    robot.push(KeyCode.CONTROL, KeyCode.W);
    Window.until(() -> window.session().project().get() == null);
    assertThat(file).content().contains("\"office\"");
  }

  private void rename() {
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> window.session().apply(new RenameService("admin", "office")));
  }

  private void rewrite(String text) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.session().rewrite("Type", text));
  }
}
