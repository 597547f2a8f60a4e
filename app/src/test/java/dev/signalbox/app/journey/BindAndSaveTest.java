package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From disk to screen and back: open, look, bind by drag, ask who serves a URL, undo, save. */
@ExtendWith(ApplicationExtension.class)
class BindAndSaveTest {
  private static final String ADDED =
      """
      ,
              { "type": "service", "service": "jobs", "format": "url", "env": "JOBS_URL" }\
      """;

  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void theFormForARouteLeavesItsTargetInSight() throws IOException {
    window.open(Window.copy("polyglot", temp));
    window.run("view.graph");
    Window.fx(() -> window.session().select(Item.service("legacy")));
    window.run("graph.route");
    var form = window.stage.getScene().lookup(".sb-popover");
    assertThat(form).isNotNull();
    assertThat(form.localToScreen(form.getBoundsInLocal()).contains(window.card("legacy")))
        .isFalse();
  }

  @Test
  void aBindingDrawnByHandIsAllThatChangesInTheFile(FxRobot robot) throws IOException {
    Path folder = Window.copy("polyglot", temp);
    String before = Files.readString(folder.resolve("vercel.json"));
    window.open(folder);
    assertThat(window.graph().picture().cards()).hasSize(9);
    assertThat(bindings()).isEqualTo(4);

    robot.drag(window.port("web")).dropTo(window.card("jobs"));
    robot.type(KeyCode.ENTER);
    Window.until(() -> bindings() == 5);
    String bound = before.replace("\"API_URL\" }", "\"API_URL\" }" + ADDED);
    assertThat(window.session().history().get().text()).isEqualTo(bound);
    robot.push(KeyCode.CONTROL, KeyCode.J);
    assertThat(robot.lookup("#source").queryAs(CodeArea.class).getText()).isEqualTo(bound);

    robot.push(KeyCode.CONTROL, KeyCode.L).write("/api/users").type(KeyCode.ENTER);
    Window.until(() -> owner(robot).contains("api"));

    robot.push(KeyCode.CONTROL, KeyCode.G).push(KeyCode.CONTROL, KeyCode.Z);
    Window.until(() -> bindings() == 4);
    assertThat(window.session().history().get().dirty()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    Window.until(() -> bindings() == 5);

    robot.push(KeyCode.CONTROL, KeyCode.S);
    Window.until(() -> !window.session().history().get().dirty());
    assertThat(folder.resolve("vercel.json")).hasContent(bound);
  }

  private long bindings() {
    return window.session().snapshot().get().graph().edgeSet().stream()
        .filter(Edge.Private.class::isInstance)
        .count();
  }

  private static String owner(FxRobot robot) {
    return robot.lookup("#tester-answer").queryAs(Label.class).getText();
  }
}
