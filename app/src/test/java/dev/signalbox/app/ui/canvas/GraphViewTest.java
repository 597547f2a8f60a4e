package dev.signalbox.app.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.Pictures;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Themes;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.suppress.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person does with the graph, and what becomes of the text. */
@ExtendWith(ApplicationExtension.class)
class GraphViewTest {
  private static final Project SHOP =
      new Project(Path.of("shop"), Path.of("vercel.json"), Project.State.EDITABLE, "");

  private final Session session =
      new Session(Runnable::run, Runnable::run, (snapshot, project, outdated) -> Judgement.NONE);
  private final Map<String, List<Double>> remembered = new HashMap<>();
  private final List<Item> opened = new ArrayList<>();
  private final Node web = new Node.ServiceNode("web");
  private final Node api = new Node.ServiceNode("api");
  private final Node old = new Node.ServiceNode("old");
  private final Actions actions = new Actions();

  // TestFX calls start before every test.
  @SuppressWarnings("NullAway.Init")
  private GraphView view;

  @SuppressWarnings("NullAway.Init")
  private GraphCanvas canvas;

  @Start
  void start(Stage stage) {
    Messages messages = Messages.of(Locale.ENGLISH);
    KeyMap keys = new KeyMap(actions, Map.of());
    ActionControls controls = new ActionControls(actions, keys, messages);
    view =
        new GraphView(
            session,
            messages,
            controls,
            keys,
            new InMemory(),
            Runnable::run,
            Runnable::run,
            Runnable::run,
            opened::add,
            () -> true);
    view.register(actions);
    BorderPane root = new BorderPane(view.node());
    root.setTop(view.find());
    stage.setScene(new Scene(root, 1200, 740));
    new Themes().dress(stage.getScene());
    stage.show();
    session.show(SHOP, Pictures.SHOP);
    canvas = (GraphCanvas) view.node().lookup("#graph");
  }

  @Test
  void draggingFromAPortToACardAndPressingEnterAddsABinding(FxRobot robot) {
    robot.drag(port(api)).dropTo(middle(old)).type(KeyCode.ENTER);
    assertThat(text()).contains("\"env\": \"OLD_URL\"");
    assertThat(canvas.picture().link(new Item.BindingItem("api", 0))).isPresent();
  }

  @Test
  void theFormOfARewriteSaysWhoseRequestsItTakes(FxRobot robot) {
    robot.drag(port(new Node.Internet())).dropTo(middle(api));
    robot.interact(() -> robot.lookup("#route-source").<TextField>query().setText("/shop/(.*)"));
    assertThat(robot.lookup("#route-preview").queryLabeled().getText()).startsWith("Takes");
  }

  @Test
  void escapeInTheFormAddsNothing(FxRobot robot) {
    robot.drag(port(api)).dropTo(middle(old)).type(KeyCode.ESCAPE);
    assertThat(text()).isEqualTo(Pictures.SHOP);
    assertThat(canvas.emphasis().connecting()).isEmpty();
    assertThat(canvas.isFocused()).isTrue();
  }

  @Test
  void theProposedNameIsFreeInTheCaller(FxRobot robot) {
    robot.drag(port(web)).dropTo(middle(api));
    assertThat(robot.lookup("#binding-env").<TextField>query().getText()).isEqualTo("API_URL_2");
  }

  @Test
  void aTakenNameCannotBeAdded(FxRobot robot) {
    robot.drag(port(web)).dropTo(middle(api)).write("API_URL").type(KeyCode.ENTER);
    assertThat(text()).isEqualTo(Pictures.SHOP);
    assertThat(robot.lookup("#popover-accept").queryButton().isDisabled()).isTrue();
  }

  @Test
  void aBindingIsMadeByKeyboardAlone(FxRobot robot) {
    robot.interact(() -> focus(api));
    robot.type(KeyCode.C).write("ol").type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertThat(text()).contains("\"env\": \"OLD_URL\"");
  }

  @Test
  void aServiceIsExposedByKeyboardBeforeTheRuleThatTakesEverything(FxRobot robot) {
    robot.interact(() -> focus(old));
    robot.type(KeyCode.R).type(KeyCode.ENTER);
    assertThat(text()).contains("/old(/.*)?");
    assertThat(text().indexOf("/old(/.*)?")).isLessThan(text().indexOf("\"/(.*)\""));
  }

  @Test
  void draggingFromTheInternetAddsARewrite(FxRobot robot) {
    robot.drag(middle(new Node.Internet())).dropTo(middle(old)).type(KeyCode.ENTER);
    assertThat(text()).contains("/old(/.*)?");
  }

  @Test
  void droppingOnTheEmptyCanvasCreatesAServiceThatIsCalled(FxRobot robot) {
    robot.drag(port(api)).dropTo(corner()).write("mailer").type(KeyCode.ENTER);
    assertThat(text()).contains("\"mailer\": {").contains("\"env\": \"MAILER_URL\"");
    robot.interact(session::undo);
    assertThat(text()).isEqualTo(Pictures.SHOP);
  }

  @Test
  void theFormSaysWhatWillLeadToTheNewService(FxRobot robot) {
    robot.drag(port(api)).dropTo(corner());
    assertThat(robot.lookup("Create service and bind it to api").tryQuery()).isPresent();
    assertThat(accept(robot)).isEqualTo("Create and bind");
    robot.type(KeyCode.ESCAPE);
    robot.drag(middle(new Node.Internet())).dropTo(corner());
    assertThat(robot.lookup("Create service and add a rewrite to it").tryQuery()).isPresent();
    assertThat(accept(robot)).isEqualTo("Create and add rewrite");
    robot.type(KeyCode.ESCAPE).type(KeyCode.N);
    assertThat(accept(robot)).isEqualTo("Create service");
  }

  private static String accept(FxRobot robot) {
    return robot.lookup("#popover-accept").queryButton().getText();
  }

  @Test
  void theNewCardStandsWhereTheConnectionWasDropped(FxRobot robot) {
    Point dropped = canvas.viewport().toWorld(new Point(canvas.getWidth() - 40, 80));
    robot.drag(port(api)).dropTo(corner()).write("mailer").type(KeyCode.ENTER);
    Box card = box(new Node.ServiceNode("mailer"));
    assertThat(card.x()).isCloseTo(dropped.x(), within(1.0));
    assertThat(card.centerY()).isCloseTo(dropped.y(), within(1.0));
  }

  @Test
  void nCreatesAService(FxRobot robot) {
    robot.interact(view::focus);
    robot.type(KeyCode.N).write("cron").type(KeyCode.ENTER);
    assertThat(canvas.picture().card(new Node.ServiceNode("cron"))).isPresent();
  }

  @Test
  void deleteRemovesWhatIsSelected(FxRobot robot) {
    robot.clickOn(middle(old)).type(KeyCode.DELETE);
    assertThat(canvas.picture().card(old)).isEmpty();
  }

  @Test
  void deleteOnALinkRemovesTheBinding(FxRobot robot) {
    robot.interact(() -> session.select(new Item.BindingItem("web", 1)));
    robot.interact(view::focus);
    robot.type(KeyCode.DELETE);
    assertThat(text()).doesNotContain("MAIL_URL");
  }

  @Test
  void f2RenamesAServiceEverywhere(FxRobot robot) {
    robot.clickOn(middle(api)).type(KeyCode.F2).write("core").type(KeyCode.ENTER);
    assertThat(text()).contains("\"core\": {").doesNotContain("\"service\": \"api\"");
  }

  @Test
  void arrowsMoveBetweenCardsAndEnterOpensDetails(FxRobot robot) {
    robot.interact(() -> focus(web));
    robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
    assertThat(canvas.emphasis().focused()).isPresent().isNotEqualTo(Item.service("web"));
    assertThat(opened).containsExactly(canvas.emphasis().focused().orElseThrow());
  }

  @Test
  void altArrowsFollowAConnection(FxRobot robot) {
    robot.interact(() -> focus(api));
    robot.press(KeyCode.ALT).type(KeyCode.LEFT, 2).release(KeyCode.ALT);
    assertThat(canvas.emphasis().focused()).isIn(node(web), node(new Node.Internet()));
  }

  @Test
  void altDownMovesARuleLater(FxRobot robot) {
    robot.interact(() -> session.select(new Item.RuleItem(null, "rewrites", 0)));
    robot.interact(view::focus);
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    assertThat(text().indexOf("\"/(.*)\"")).isLessThan(text().indexOf("\"/api/(.*)\""));
  }

  @Test
  void aDraggedCardStaysAndIsRemembered(FxRobot robot) {
    Box before = box(old);
    robot.drag(middle(old)).moveBy(-40, 60).drop();
    assertThat(box(old)).isEqualTo(before.plus(-40, 60));
    assertThat(remembered).containsEntry("service:old", List.of(box(old).x(), box(old).y()));
    assertThat(text()).isEqualTo(Pictures.SHOP);
  }

  @Test
  void aRememberedPlaceIsUsedWhenTheProjectIsOpenedAgain(FxRobot robot) {
    remembered.put("service:old", List.of(700.0, 500.0));
    robot.interact(() -> session.show(null, ""));
    robot.interact(() -> session.show(SHOP, Pictures.SHOP));
    assertThat(box(old).x()).isEqualTo(700);
    assertThat(box(old).y()).isEqualTo(500);
  }

  @Test
  void tidyForgetsWhereCardsWerePut(FxRobot robot) {
    Box before = box(old);
    robot.drag(middle(old)).moveBy(-40, 60).drop();
    robot.interact(view::focus);
    robot.interact(() -> actions.run("graph.tidy"));
    assertThat(box(old)).isEqualTo(before);
    assertThat(remembered).isEmpty();
  }

  @Test
  void selectingElsewhereSelectsHere(FxRobot robot) {
    robot.interact(() -> session.select(Item.service("web")));
    assertThat(canvas.emphasis().selected()).containsExactly(Item.service("web"));
  }

  @Test
  void findingSelectsTheFirstMatch(FxRobot robot) {
    robot.clickOn("#graph-find").write("ol");
    assertThat(session.selection().get().primary()).contains(Item.service("old"));
  }

  @Test
  void anAnswerLightsItsWayAndDimsTheRest(FxRobot robot) {
    Item rule = new Item.RuleItem(null, "rewrites", 1);
    robot.interact(() -> view.showAnswer(Optional.of(rule), Set.of()));
    assertThat(canvas.emphasis().lit()).containsExactly(rule);
    assertThat(canvas.emphasis().offPath(Item.service("api"))).isTrue();
    assertThat(canvas.emphasis().offPath(Item.service("web"))).isFalse();
  }

  private String text() {
    return session.history().get().text();
  }

  private void focus(Node node) {
    view.focus();
    canvas.emphasize(canvas.emphasis().withFocused(Optional.of(new Item.NodeItem(node))));
  }

  private static Optional<Item> node(Node node) {
    return Optional.of(new Item.NodeItem(node));
  }

  private Box box(Node node) {
    return canvas.picture().card(node).map(Card::box).orElseThrow();
  }

  private Point2D middle(Node node) {
    return screen(new Point(box(node).centerX(), box(node).centerY()));
  }

  private Point2D port(Node node) {
    return screen(new Point(box(node).right(), box(node).centerY()));
  }

  private Point2D corner() {
    return canvas.localToScreen(canvas.getWidth() - 40, 80);
  }

  private Point2D screen(Point world) {
    Point at = canvas.viewport().toScreen(world);
    return canvas.localToScreen(at.x(), at.y());
  }

  private final class InMemory implements CardPlaces {
    @Override
    public Map<String, List<Double>> load(Project project) {
      return Map.copyOf(remembered);
    }

    @Override
    public void save(Project project, Map<String, List<Double>> places) {
      remembered.clear();
      remembered.putAll(places);
    }
  }
}
