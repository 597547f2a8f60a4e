package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.settings.Places;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.settings.WindowState;
import dev.signalbox.app.ui.run.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window stands as it was left, and its parts are reached with one key. */
@ExtendWith(ApplicationExtension.class)
class ComeBackTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void aProjectIsShownAsItWasLeft() throws IOException {
    Path folder = Window.copy("minimal", temp);
    WindowState left =
        new WindowState(
            List.of(40.0, 30.0, 1200.0, 700.0),
            false,
            List.of(300.0, 260.0, 164.0),
            List.of("bottom"),
            "list",
            Map.of());
    settings().change(folder, view -> view.withWindow(left));

    window.openEmpty(folder);
    Window.until(() -> window.stage.getScene().lookup("#twin") != null);
    assertThat(window.stage.getWidth()).isEqualTo(1200);
    assertThat(window.stage.getX()).isEqualTo(40);
  }

  @Test
  void theTabInFrontComesBackWithItsProject() throws IOException {
    Path one = Window.copy("minimal", temp);
    Path other = Window.copy("polyglot", temp);
    window.open(one);
    Window.fx(() -> tabs("#inspector").getSelectionModel().select(1));
    window.open(other);
    assertThat(front("#inspector")).isEqualTo("details");
    window.open(one);
    assertThat(front("#inspector")).isEqualTo("variables");
    assertThat(settings().view(one).window().fronts()).containsEntry("inspector", "variables");
  }

  @Test
  void theTabsComeBackInTheNextStartAndInTheNextRun() throws IOException {
    Path folder = Window.copy("minimal", temp);
    settings()
        .change(
            folder,
            view ->
                view.withWindow(
                    new WindowState(
                        List.of(),
                        false,
                        List.of(),
                        List.of(),
                        "",
                        Map.of("inspector", "source", "dock", "problems"))));
    window.open(folder);
    assertThat(front("#inspector")).isEqualTo("source");
    window.run("run.start");
    Window.until(() -> window.stage.getScene().lookup("#trust-stub") != null);
    Window.fx(() -> ((Button) window.stage.getScene().lookup("#trust-stub")).fire());
    Window.until(() -> phase() == Phase.RUNNING);
    assertThat(front("#dock")).isEqualTo("problems");
    Window.fx(() -> tabs("#dock").getSelectionModel().selectNext());
    stop();
    window.run("run.start");
    Window.until(() -> phase() == Phase.RUNNING);
    assertThat(front("#dock")).isEqualTo("requests");
    stop();
  }

  @Test
  void theRoomARunNeedsIsNotKeptForTheTimeWithoutOne() throws IOException {
    Path folder = Window.copy("minimal", temp);
    window.open(folder);
    window.run("run.start");
    Window.until(() -> window.stage.getScene().lookup("#trust-stub") != null);
    Window.fx(() -> ((Button) window.stage.getScene().lookup("#trust-stub")).fire());
    Window.until(() -> phase() == Phase.RUNNING);
    assertThat(window.stage.getScene().lookup("#dock").getLayoutBounds().getHeight())
        .isGreaterThan(250);
    Window.fx(() -> tabs("#dock").getSelectionModel().select(0));
    Window.until(() -> "problems".equals(saved(folder).fronts().get("dock")));

    assertThat(saved(folder).sides().getLast()).isEqualTo(164);
    stop();
  }

  private WindowState saved(Path folder) {
    return settings().view(folder).window();
  }

  private Phase phase() {
    return window.app.runs().phase().get();
  }

  private void stop() {
    window.run("run.stop");
    Window.until(() -> phase() == Phase.STOPPED);
  }

  private TabPane tabs(String id) {
    return (TabPane) window.stage.getScene().lookup(id);
  }

  private Object front(String id) {
    return tabs(id).getSelectionModel().getSelectedItem().getUserData();
  }

  @Test
  void howItStandsIsRememberedWhileItIsUsed() throws IOException {
    Path folder = Window.copy("minimal", temp);
    window.open(folder);
    window.run("view.text");
    Window.fx(() -> window.stage.setWidth(1000));
    Window.until(() -> {
      WindowState state = settings().view(folder).window();
      return state.view().equals("text") && state.bounds().get(2) == 1000;
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 900})
  void aKeyLeadsThroughAllPartsOfTheWindowAndBack(int width, FxRobot robot) throws IOException {
    Window.fx(() -> {
      window.stage.setX(0);
      window.stage.setY(0);
      window.stage.setWidth(width);
      window.stage.setHeight(800);
    });
    window.open(Window.copy("polyglot", temp));
    Set<String> seen = new TreeSet<>();
    List<Node> way = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.F6);
      Node focused = window.stage.getScene().getFocusOwner();
      assertThat(focused.isFocusVisible()).as(focused.toString()).isTrue();
      way.add(focused);
      seen.add(focused.toString());
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(window.stage.getScene().getFocusOwner()).isSameAs(way.get(4));
  }

  private Settings settings() {
    return new Settings(Places.below(temp.resolve("data")), Runnable::run);
  }
}
