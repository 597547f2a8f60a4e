package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.expect.FailedExpectations;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationException;
import dev.signalbox.model.expect.ExpectationFile;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Saving what a URL should do, and hearing about it when an edit changes that. */
@ExtendWith(ApplicationExtension.class)
class ExpectationTest {
  @TempDir Path temp;
  private Window window;
  private Path file;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    Path folder = Window.copy("minimal", temp);
    file = folder.resolve(ExpectationFile.NAME);
    Files.deleteIfExists(file);
    window.open(folder);
  }

  @Test
  void aUrlIsTestedSavedBrokenByAnEditAndPassesAgainAfterUndo(FxRobot robot) {
    save(robot, "/api/users");
    assertThat(saved()).extracting(Expectation::request).containsExactly("GET /api/users");

    window.run("view.graph");
    Window.fx(() -> window.session().select(new Item.RuleItem(null, "rewrites", 0)));
    window.run("rule.remove");

    Window.until(() -> problems(robot).contains(FailedExpectations.CODE));
    assertThat(robot.lookup("#status-expectations").query().isVisible()).isTrue();

    window.run("edit.undo");

    Window.until(() -> !problems(robot).contains(FailedExpectations.CODE));
    assertThat(robot.lookup("#status-expectations").query().isVisible()).isFalse();
  }

  @Test
  void aFailingExpectationIsShownInTheTesterAndUpdated(FxRobot robot) {
    save(robot, "/api/users");
    type(robot, "/elsewhere");
    Window.fx(() -> window.session().select(new Item.RuleItem(null, "rewrites", 0)));
    window.run("rule.remove");
    Window.until(() -> problems(robot).contains(FailedExpectations.CODE));
    Window.until(() -> !robot.lookup("#problem-offer").queryAll().isEmpty());

    Window.fx(() -> ((Button) node("#problem-prove")).fire());
    assertThat(url(robot).getText()).isEqualTo("/api/users");

    Window.fx(() -> ((Button) node("#problem-offer")).fire());
    Window.until(() -> !problems(robot).contains(FailedExpectations.CODE));
    assertThat(saved()).extracting(Expectation::service).containsExactly("web");
  }

  @Test
  void anExpectationIsEditedRemovedAndBroughtBack(FxRobot robot) {
    save(robot, "/api/users");
    window.run("expect.show");

    window.run("expect.edit");
    TextField status = robot.lookup("#expect-status").queryAs(TextField.class);
    Window.fx(() -> status.setText("ok"));
    assertThat(((Label) node("#expect-wrong")).getText()).contains("100 to 999");
    assertThat(node("#expect-save").isDisabled()).isTrue();
    Window.fx(() -> {
      status.clear();
      ((TextField) node("#expect-url")).setText("/api/orders");
    });
    robot.clickOn("#expect-save");
    Window.until(() -> requests().equals(List.of("GET /api/orders")));

    Window.until(() -> list(robot, "#expectations").getItems().size() == 1);
    window.run("expect.show");
    window.run("expect.remove");
    Window.until(() -> requests().isEmpty());

    window.run("expect.undo");
    Window.until(() -> requests().equals(List.of("GET /api/orders")));
  }

  @Test
  void rulesThatNoExpectationReachesAreListedAndSelected(FxRobot robot) {
    save(robot, "/api/users");
    ListView<?> uncovered = list(robot, "#uncovered");
    Window.until(() -> uncovered.getItems().size() == 1);

    Window.fx(() -> {
      uncovered.requestFocus();
      uncovered.getSelectionModel().selectFirst();
    });
    robot.type(KeyCode.ENTER);

    assertThat(window.session().selection().get().primary())
        .contains(new Item.RuleItem(null, "rewrites", 1));
  }

  private void save(FxRobot robot, String url) {
    type(robot, url);
    robot.clickOn("#route-expect");
    Window.until(() -> list(robot, "#expectations").getItems().size() == 1);
  }

  private void type(FxRobot robot, String url) {
    window.run("route.test");
    robot.eraseText(1);
    robot.write(url).type(KeyCode.ENTER);
  }

  private static TextField url(FxRobot robot) {
    return robot.lookup("#tester-url").queryAs(TextField.class);
  }

  private Node node(String selector) {
    return window.stage.getScene().lookup(selector);
  }

  private List<String> requests() {
    return saved().stream().map(Expectation::request).toList();
  }

  private List<Expectation> saved() {
    try {
      return ExpectationFile.read(Files.readString(file));
    } catch (IOException | ExpectationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> problems(FxRobot robot) {
    return list(robot, "#problems").getItems().stream()
        .map(item -> ((Finding) item).code())
        .toList();
  }

  private static ListView<?> list(FxRobot robot, String selector) {
    return robot.lookup(selector).queryAs(ListView.class);
  }
}
