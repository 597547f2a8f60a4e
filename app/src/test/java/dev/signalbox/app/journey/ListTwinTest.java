package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The graph as a list, for people who do not see the picture. */
@ExtendWith(ApplicationExtension.class)
class ListTwinTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
  }

  @Test
  void everyNodeOfTheGraphHasALine(FxRobot robot) {
    assertThat(table(robot).getRoot().getChildren())
        .hasSameSizeAs(window.session().snapshot().get().graph().vertexSet());
  }

  @Test
  void aLineSelectsWhatItStandsFor(FxRobot robot) {
    robot.push(KeyCode.DOWN);
    assertThat(window.session().selection().get().primary()).isPresent();
  }

  @Test
  void aServiceIsRemovedFromTheListByKeys(FxRobot robot) {
    robot.interact(() -> window.session().select(Item.service("legacy")));
    robot.push(KeyCode.DELETE);
    Window.until(() ->
        !window.session().snapshot().get().graph().containsVertex(new Node.ServiceNode("legacy")));
    assertThat(window.session().history().get().text()).doesNotContain("\"legacy\"");
  }

  private static TreeTableView<?> table(FxRobot robot) {
    return robot.lookup("#twin").queryAs(TreeTableView.class);
  }
}
