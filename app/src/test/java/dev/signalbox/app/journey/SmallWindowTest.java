package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window made small: whole regions fold, nothing becomes unreachable, all of it comes back. */
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  /** The stage is shared with the tests that follow. */
  @AfterEach
  void restore() {
    size(1280, 800);
  }

  @Test
  void sidesFoldIntoRailsAndComeBackAsLargeAsTheyWere() throws IOException {
    open(1280, 800);
    double list = find("#rules").getLayoutBounds().getWidth();
    double problems = find("#problems").getLayoutBounds().getHeight();
    assertThat(shown("#rail-left")).isFalse();
    assertThat(shown("#rail-right")).isFalse();

    size(1200, 800);
    assertThat(shown("#inspector")).isFalse();
    assertThat(shown("#rail-right")).isTrue();
    assertThat(shown("#rules")).isTrue();
    size(1050, 700);
    assertThat(shown("#rules")).isFalse();
    assertThat(shown("#problems")).isFalse();
    assertThat(find("#rail-left").getLayoutBounds().getWidth()).isEqualTo(40);

    size(960, 600);
    size(1280, 800);
    assertThat(shown("#rail-left")).isFalse();
    assertThat(shown("#inspector")).isTrue();
    assertThat(shown("#problems")).isTrue();
    assertThat(find("#rules").getLayoutBounds().getWidth()).isEqualTo(list);
    assertThat(find("#problems").getLayoutBounds().getHeight()).isEqualTo(problems);
  }

  @Test
  void anIconOfTheRailOpensItsSideOverTheGraphAndEscapeClosesIt(FxRobot robot) throws IOException {
    open(960, 600);
    Window.fx(() -> window.session().select(Item.service("api")));
    double graph = window.graph().getWidth();
    robot.clickOn("#rail-form");
    assertThat(shown("#inspector")).isTrue();
    assertThat(window.graph().getWidth()).isEqualTo(graph);
    assertThat(inside(window.stage.getScene().getFocusOwner(), find("#drawer"))).isTrue();
    for (int i = 0; i < 30; i++) {
      robot.push(KeyCode.TAB);
      assertThat(inside(window.stage.getScene().getFocusOwner(), find("#drawer"))).isTrue();
    }
    robot.push(KeyCode.ESCAPE);
    assertThat(shown("#inspector")).isFalse();
    assertThat(window.stage.getScene().getFocusOwner()).isSameAs(find("#rail-form"));
  }

  @Test
  void aFormOpenedFromADrawerIsNotBeneathIt(FxRobot robot) throws IOException {
    open(960, 600);
    Window.fx(() -> window.session().select(Item.service("web")));
    robot.clickOn("#rail-form");
    Window.fx(() -> ((Button) find("#inspector-calls-add")).fire());

    assertThat(shown("#inspector")).isFalse();
    assertThat(window.stage.getScene().getFocusOwner()).isSameAs(find("#target-query"));
  }

  @Test
  void anErrorInWhatIsSelectedIsSeenOnTheRail() throws IOException {
    open(960, 600);
    assertThat(find("#rail-form-worst").isVisible()).isFalse();
    Window.fx(() -> window.session().select(Item.service("api")));
    assertThat(find("#rail-form-worst").isVisible()).isTrue();
    assertThat(find("#rail-rules-worst").isVisible()).isTrue();
  }

  @Test
  void theCountsInTheStatusBarOpenTheProblemsOverTheGraph(FxRobot robot) throws IOException {
    open(960, 600);
    robot.clickOn("#status-problems");
    assertThat(shown("#problems")).isTrue();
    window.run("view.problems");
    assertThat(shown("#problems")).isFalse();
  }

  @Test
  void theTraceOpensOverTheGraphAndLeavesWhenItIsClosed(FxRobot robot) throws IOException {
    open(960, 600);
    robot.clickOn("#tester-url").write("/api/orders");
    robot.clickOn("#tester-expand");
    assertThat(shown("#trace")).isTrue();
    robot.clickOn("#rail-services");
    assertThat(shown("#trace")).isFalse();
    assertThat(shown("#services")).isTrue();
  }

  @Test
  void aTraceStaysInSightWhenTheWindowBecomesSmall(FxRobot robot) throws IOException {
    open(1280, 800);
    robot.clickOn("#tester-url").write("/api/orders");
    robot.clickOn("#tester-expand");
    assertThat(shown("#trace")).isTrue();
    size(960, 600);
    assertThat(shown("#trace")).isTrue();
    robot.clickOn("#rail-rules");
    assertThat(shown("#trace")).isFalse();
    assertThat(shown("#rules")).isTrue();
  }

  @Test
  void aTraceHasItsRoomAndGivesItBack(FxRobot robot) throws IOException {
    open(1280, 800);
    double list = width("#rules");
    double inspector = width("#inspector");
    robot.clickOn("#tester-url").write("/api/orders");
    for (int again = 0; again < 2; again++) {
      robot.clickOn("#tester-expand");
      assertThat(width("#trace")).isGreaterThan(400);
      size(960, 600);
      size(1280, 800);
      assertThat(width("#trace")).isGreaterThan(400);
      robot.clickOn("#tester-expand");
      assertThat(shown("#trace")).isFalse();
      assertThat(width("#rules")).isEqualTo(list);
      assertThat(width("#inspector")).isEqualTo(inspector);
    }
  }

  @Test
  void aSideStaysAsWideAsItWasDragged(FxRobot robot) throws IOException {
    open(1280, 800);
    double list = width("#rules");
    Node divider = dividers().getFirst();
    robot.drag(divider).moveBy(60, 0).drop();
    double dragged = width("#rules");
    assertThat(dragged).isGreaterThan(list + 40);
    size(960, 600);
    size(1280, 800);
    assertThat(width("#rules")).isEqualTo(dragged);
  }

  @Test
  void aFormBecomesNarrowerWithItsSide(FxRobot robot) throws IOException {
    open(1280, 800);
    Window.fx(() -> window.session().select(Item.service("web")));
    Node divider = dividers().getLast();
    double before = width("#inspector-name");
    robot.drag(divider).moveBy(-100, 0).drop();
    assertThat(width("#inspector-name")).isGreaterThan(before + 80);
    robot.drag(divider).moveBy(100, 0).drop();
    assertThat(width("#inspector-name")).isCloseTo(before, offset(2.0));
  }

  /** Between left, middle and right, in that order. */
  private List<Node> dividers() {
    return window.stage.getScene().getRoot().lookupAll(".split-pane-divider").stream()
        .filter(node -> node.getBoundsInLocal().getHeight() > 300)
        .sorted(
            Comparator.comparingDouble(
                node -> node.localToScene(node.getBoundsInLocal()).getMinX()))
        .toList();
  }

  private double width(String id) {
    return find(id).getLayoutBounds().getWidth();
  }

  @Test
  void schemeAndHostOfTheUrlAreHiddenUntilItIsEdited(FxRobot robot) throws IOException {
    open(960, 600);
    TextField url = (TextField) find("#tester-url");
    robot.clickOn("#tester-url").write("https://acme.shop/api/orders");
    Window.fx(() -> window.graph().requestFocus());
    assertThat(url.getText()).isEqualTo("/api/orders");
    robot.clickOn("#tester-url");
    assertThat(url.getText()).isEqualTo("https://acme.shop/api/orders");
    Window.fx(() -> window.graph().requestFocus());
    size(1280, 800);
    assertThat(url.getText()).isEqualTo("https://acme.shop/api/orders");
  }

  @Test
  void wordsLegendAndMinimapMakeRoomForTheGraph(FxRobot robot) throws IOException {
    open(960, 600);
    assertThat(((Labeled) find("#segment-list")).getContentDisplay())
        .isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    assertThat(shown("#graph-tidy")).isFalse();
    assertThat(shown("#minimap")).isFalse();
    assertThat(shown("#graph-find")).isFalse();
    robot.clickOn("#graph-find-open").write("jobs");
    assertThat(shown("#graph-find")).isTrue();
    double folded = find("#legend").getLayoutBounds().getWidth();
    robot.clickOn("#legend-open");
    assertThat(find("#legend").getLayoutBounds().getWidth()).isGreaterThan(folded * 2);
    size(1280, 800);
    assertThat(((Labeled) find("#segment-list")).getContentDisplay())
        .isEqualTo(ContentDisplay.LEFT);
    assertThat(shown("#graph-tidy")).isTrue();
  }

  private void open(double width, double height) throws IOException {
    size(width, height);
    window.open(Window.copy("polyglot", temp));
  }

  private void size(double width, double height) {
    Window.fx(() -> {
      window.stage.setWidth(width);
      window.stage.setHeight(height);
    });
    Window.until(() -> window.stage.getScene().getWidth() == width);
    Window.fx(() -> window.stage.getScene().getRoot().layout());
  }

  private Node find(String selector) {
    return window.stage.getScene().lookup(selector);
  }

  private boolean shown(String selector) {
    Node node = find(selector);
    while (node != null && node.isVisible() && node.getParent() != null) {
      node = node.getParent();
    }
    return node != null && node.isVisible();
  }

  private static boolean inside(Node node, Node box) {
    return node != null && (node.equals(box) || inside(node.getParent(), box));
  }
}
