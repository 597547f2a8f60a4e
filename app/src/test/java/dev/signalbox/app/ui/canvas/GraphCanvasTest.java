package dev.signalbox.app.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.Pictures;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GraphCanvasTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Node web = new Node.ServiceNode("web");
  private final Node api = new Node.ServiceNode("api");
  private final Node old = new Node.ServiceNode("old");
  private GraphCanvas canvas;

  @Start
  void start(Stage stage) {
    canvas = new GraphCanvas(Messages.of(Locale.ENGLISH), requests, () -> true);
    stage.setScene(new Scene(canvas, 1100, 700));
    stage.show();
    canvas.show(Pictures.of(Pictures.SHOP));
  }

  @Test
  void theFirstPictureIsFitted() {
    assertThat(canvas.viewport().scale()).isEqualTo(1);
    assertThat(canvas.viewport().x()).isPositive();
  }

  @Test
  void aClickSelects(FxRobot robot) {
    robot.clickOn(middle(api));
    assertThat(canvas.emphasis().selected()).containsExactly(Item.service("api"));
    assertThat(requests.asked).contains("select [" + Item.service("api") + "]");
  }

  @Test
  void aClickOnTheEmptyCanvasSelectsNothing(FxRobot robot) {
    robot.clickOn(middle(api)).clickOn(screen(new Point(1090, 690)));
    assertThat(canvas.emphasis().selected()).isEmpty();
  }

  @Test
  void shiftClickAddsToTheSelection(FxRobot robot) {
    robot.clickOn(middle(api)).press(KeyCode.SHIFT).clickOn(middle(web)).release(KeyCode.SHIFT);
    assertThat(canvas.emphasis().selected())
        .containsExactlyInAnyOrder(Item.service("api"), Item.service("web"));
  }

  @Test
  void aDoubleClickOpensDetailsAndMovesNothing(FxRobot robot) {
    robot.doubleClickOn(middle(api));
    assertThat(requests.asked).contains("open " + Item.service("api"));
    assertThat(requests.moves).isEmpty();
  }

  @Test
  void draggingACardPlacesIt(FxRobot robot) {
    Box before = box(old);
    robot.drag(middle(old)).moveBy(40, 30).drop();
    assertThat(requests.moves).hasSize(1);
    Map<Node, Box> places = requests.moves.getFirst();
    assertThat(places.get(old)).isEqualTo(before.plus(40, 30));
  }

  @Test
  void draggingFromAPortToACardConnects(FxRobot robot) {
    robot.drag(port(api)).dropTo(middle(old));
    assertThat(requests.asked).contains("connect " + api + " " + old);
  }

  @Test
  void droppingOnTheEmptyCanvasAsksForANewService(FxRobot robot) {
    robot.drag(port(api)).dropTo(screen(new Point(1080, 680)));
    assertThat(requests.asked).contains("create " + api);
  }

  @Test
  void droppingOnAHostIsRefusedWithTheReason(FxRobot robot) {
    robot.drag(port(api)).dropTo(middle(new Node.ExternalHost("acme.blog")));
    assertThat(requests.asked).contains("refuse EXTERNAL");
    assertThat(canvas.emphasis().connecting()).isEmpty();
  }

  @Test
  void escapeTakesADragBack(FxRobot robot) {
    Box before = box(old);
    robot.drag(middle(old)).moveBy(60, 0).type(KeyCode.ESCAPE).drop();
    assertThat(requests.moves).isEmpty();
    assertThat(box(old)).isEqualTo(before);
  }

  @Test
  void whileConnectingTheServicesThatCanBeBoundAreTargets(FxRobot robot) {
    robot.drag(port(api)).moveBy(60, 60);
    assertThat(canvas.emphasis().connecting().orElseThrow().targets())
        .containsExactlyInAnyOrder(web, old);
    robot.type(KeyCode.ESCAPE).drop();
  }

  @Test
  void theMiddleButtonPans(FxRobot robot) {
    Viewport before = canvas.viewport();
    robot
        .moveTo(screen(new Point(500, 20)))
        .press(MouseButton.MIDDLE)
        .moveBy(50, 40)
        .release(MouseButton.MIDDLE);
    assertThat(canvas.viewport().x()).isCloseTo(before.x() + 50, within(2.0));
    assertThat(canvas.viewport().y()).isCloseTo(before.y() + 40, within(2.0));
  }

  @Test
  void aFrameSelectsTheCardsItTouches(FxRobot robot) {
    Box box = box(old);
    Point corner = canvas.viewport().toScreen(new Point(box.x() - 8, box.bottom() + 8));
    robot.drag(screen(corner)).moveBy(40, -40).drop();
    assertThat(canvas.emphasis().selected()).containsExactly(Item.service("old"));
  }

  @Test
  void hoveringMarksWhatIsUnderThePointer(FxRobot robot) {
    robot.moveTo(middle(web));
    assertThat(canvas.emphasis().hovered()).contains(Item.service("web"));
  }

  private Box box(Node node) {
    return canvas.picture().card(node).map(Card::box).orElseThrow();
  }

  private Point2D middle(Node node) {
    Box box = box(node);
    return screen(canvas.viewport().toScreen(new Point(box.centerX(), box.centerY())));
  }

  private Point2D port(Node node) {
    Box box = box(node);
    return screen(canvas.viewport().toScreen(new Point(box.right(), box.centerY())));
  }

  private Point2D screen(Point at) {
    return canvas.localToScreen(at.x(), at.y());
  }
}
