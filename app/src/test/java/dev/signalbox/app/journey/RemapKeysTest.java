package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.action.Action;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody gives actions the keys they are used to. */
@ExtendWith(ApplicationExtension.class)
class RemapKeysTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    window.open(Window.copy("minimal", temp));
    window.run("edit.settings");
  }

  @Test
  void newKeysWorkAtOnceInMenusAndAfterTheNextStart(FxRobot robot) {
    choose("view.list");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.F9);
    assertThat(note()).contains("now has Ctrl+F9");
    assertThat(menuItem("menu-view-list").getAccelerator().getDisplayText()).isEqualTo("Ctrl+F9");

    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.F9);
    assertThat(window.stage.getScene().lookup("#twin")).isNotNull();
    assertThat(temp.resolve("data/config/preferences.json"))
        .satisfies(file -> Window.until(() -> java.nio.file.Files.readString(file).contains("F9")));
  }

  @Test
  void keysOfAnotherActionAreRefusedWithItsName(FxRobot robot) {
    choose("view.list");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(note())
        .isEqualTo(
            "Ctrl+K belongs to \u201cAll commands\u201d. Change or take away its keys first.");
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(note()).startsWith("Ctrl+C is how text is typed or edited");
    robot.push(KeyCode.ESCAPE);
    assertThat(note()).endsWith("keeps its keys.");
    assertThat(find("#settings")).isNotNull();
  }

  @Test
  void keysAreTakenAwayAndComeBack(FxRobot robot) {
    choose("view.list");
    robot.push(KeyCode.DELETE);
    assertThat(menuItem("menu-view-list").getAccelerator()).isNull();
    robot.push(KeyCode.BACK_SPACE);
    assertThat(menuItem("menu-view-list").getAccelerator().getDisplayText())
        .isEqualTo("Ctrl+Shift+G");
  }

  private void choose(String id) {
    Window.fx(() -> {
      @SuppressWarnings("unchecked")
      var list = (ListView<Action>) find("#keys-list");
      list.requestFocus();
      list.getSelectionModel().select(window.app.actions().find(id).orElseThrow());
    });
  }

  private String note() {
    return ((Labeled) find("#keys-note")).getText();
  }

  private MenuItem menuItem(String id) {
    MenuBar bar = (MenuBar) find(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Node find(String selector) {
    return window.stage.getScene().lookup(selector);
  }
}
