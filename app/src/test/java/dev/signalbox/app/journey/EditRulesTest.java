package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Editing rules where they are listed, those of services too. */
@ExtendWith(ApplicationExtension.class)
class EditRulesTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void aNewRewriteStandsWhereRequestsReachIt(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    robot.clickOn("#rules-add");
    Window.until(() -> window.session().snapshot().get().config().routing().rewrites().size() == 5);
    var config = window.session().snapshot().get().config();
    assertThat(config.routing().rewrites().get(2).source()).isEqualTo("/new-path");
    assertThat(window.session().selection().get().primary())
        .contains(new Item.RuleItem(null, "rewrites", 2));
  }

  @Test
  void aNewRewriteIsWhollyInSightInAShortList(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    Window.fx(() -> {
      Region list = list(robot);
      list.setMaxHeight(90);
      list.getParent().layout();
      list.requestFocus();
    });
    window.run("rule.new_rewrite");
    Window.until(() -> window.session().snapshot().get().analysed());

    Node row =
        robot.from(list(robot)).lookup(".list-cell").queryAll().stream()
            .filter(cell -> cell instanceof ListCell<?> shown && shown.isSelected())
            .findFirst()
            .orElseThrow();
    Bounds place = row.localToScreen(row.getBoundsInLocal());
    Bounds sight = list(robot).localToScreen(list(robot).getBoundsInLocal());
    assertThat(place.getMinY()).isGreaterThanOrEqualTo(sight.getMinY());
    assertThat(place.getMaxY()).isLessThanOrEqualTo(sight.getMaxY());
  }

  @Test
  void aRuleIsEditedInTheListAndTriedWhileItIsTyped(FxRobot robot) throws IOException {
    window.open(Window.copy("polyglot", temp));
    Window.fx(() -> ((TextField) node("#tester-url")).setText("/shop/1"));
    select(robot, new Item.RuleItem(null, "rewrites", 0));

    window.run("rule.edit");
    robot.write("/shop/(.*)");
    Window.until(() -> ((Label) node("#inline-match")).getText().contains("matched"));
    assertThat(window.session().history().get().dirty()).isFalse();
    robot.type(KeyCode.ENTER);

    Window.until(() -> text().contains("\"/shop/(.*)\""));
    robot.type(KeyCode.ESCAPE);
    assertThat(node("#inline-rule").isVisible()).isFalse();
  }

  @Test
  void theTablesOfServicesAreListedMovedAndRemoved(FxRobot robot) throws IOException {
    window.open(Window.copy("service-level-rules", temp));
    Item own =
        window.session().snapshot().get().config().services().stream()
            .flatMap(service ->
                service
                    .routing()
                    .rules()
                    .map(rule -> new Item.RuleItem(service.name(), rule.list(), rule.index())))
            .findFirst()
            .orElseThrow();
    select(robot, own);
    assertThat(list(robot).getSelectionModel().getSelectedItem()).isNotNull();

    window.run("rule.remove");

    Window.until(() -> window.session().history().get().dirty());
    assertThat(window.session().history().get().undoName()).isPresent();
  }

  @Test
  void redirectsAndHeadersAreAdded(FxRobot robot) throws IOException {
    window.open(Window.copy("minimal", temp));

    window.run("rule.new_redirect");
    window.run("rule.new_header");

    Window.until(() -> {
      var table = window.session().snapshot().get().config().routing();
      return table.redirects().size() == 1 && table.headers().size() == 1;
    });
    assertThat(window.session().snapshot().get().findings())
        .noneMatch(finding -> finding.message().contains("headers"));
  }

  private void select(FxRobot robot, Item item) {
    Window.fx(() -> {
      window.session().select(item);
      list(robot).requestFocus();
    });
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#rules").queryAs(ListView.class);
  }

  private String text() {
    return window.session().history().get().text();
  }

  private Node node(String selector) {
    return window.stage.getScene().lookup(selector);
  }
}
