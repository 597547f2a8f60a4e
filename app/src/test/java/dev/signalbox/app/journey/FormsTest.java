package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Changing every kind of field in the inspector. */
@ExtendWith(ApplicationExtension.class)
class FormsTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    window.open(Window.copy("polyglot", temp));
  }

  @Test
  void aConditionIsAddedGivenAnOperatorAndRemovedAgain() {
    select(new Item.RuleItem(null, "rewrites", 0));
    String before = text();

    press("Add a condition that must hold");
    reads("\"has\"");
    type("#inspector-has-0-key", "x-beta");
    reads("\"x-beta\"");
    Window.fx(() -> ((Button) node("#inspector-has-0-value-add")).fire());
    pick("#inspector-has-0-value-0-operator", "pre");
    reads("\"pre\"");
    type("#inspector-has-0-value-0", "yes");
    reads("\"pre\": \"yes\"");
    pick("#inspector-has-0-value-0-operator", "gte");
    reads("\"gte\": 0");

    press("Remove Only if it has, condition 1");
    Window.until(() -> text().equals(before));
    assertThat(window.session().history().get().undoName()).contains("Change rewrite 1");
  }

  @Test
  void aBadNumberIsKeptWithItsMessageAndTheFileStays(FxRobot robot) {
    select(new Item.RuleItem(null, "redirects", 0));
    String before = text();

    type("#inspector-status", "many");

    assertThat(message("#wrong-status")).contains("100 to 999");
    assertThat(text()).isEqualTo(before);
    select(Item.service("api"));
    select(new Item.RuleItem(null, "redirects", 0));
    assertThat(field("#inspector-status").getText()).isEqualTo("many");
    assertThat(message("#wrong-status")).contains("100 to 999");

    type("#inspector-status", "302");
    reads("\"statusCode\": 302");
    assertThat(node("#wrong-status").isVisible()).isFalse();
  }

  @Test
  void whatVercelRefusesStandsAtTheField() {
    select(new Item.BindingItem("api", 0));

    type("#inspector-service", "nobody");

    reads("\"nobody\"");
    Window.until(() -> message("#wrong-service").contains("unknown service \"nobody\""));
  }

  @Test
  void theFoldersOfTheRepositoryAreOfferedAsRoots() {
    select(Item.service("api"));

    Window.until(() ->
        node("#inspector-root") instanceof ComboBox<?> roots
            && roots.getItems().contains("apps/web"));
  }

  @Test
  void aServiceIsMadePublicFromItsForm(FxRobot robot) {
    select(Item.service("jobs"));
    window.run("view.text");

    robot.clickOn("#inspector-publicAt-add");
    Window.until(() -> node("#route-source") != null);
    robot.push(KeyCode.ENTER);

    reads("\"service\": \"jobs\" }");
  }

  @Test
  void aServiceIsConnectedToAnotherFromItsForm(FxRobot robot) {
    select(Item.service("web"));

    robot.clickOn("#inspector-calls-add");
    Window.until(() -> node("#target-query") != null);
    robot.write("jobs").push(KeyCode.ENTER);
    Window.until(() -> node("#binding-env") != null);
    robot.push(KeyCode.ENTER);

    reads("\"JOBS_URL\"");
    assertThat(window.session().snapshot().get().config().service("web").orElseThrow().bindings())
        .extracting(binding -> binding.service())
        .contains("jobs");
  }

  @Test
  void aServiceGetsARedirectOfItsOwn() {
    select(Item.service("api"));

    press("Add a redirect inside this service");

    Window.until(() ->
        window
            .session()
            .selection()
            .get()
            .primary()
            .filter(new Item.RuleItem("api", "redirects", 0)::equals)
            .isPresent());
    type("#inspector-source", "/old");
    Window.until(() ->
        window
            .session()
            .snapshot()
            .get()
            .config()
            .service("api")
            .orElseThrow()
            .routing()
            .redirects()
            .stream()
            .anyMatch(redirect -> "/old".equals(redirect.source())));
  }

  @Test
  void typingSurvivesTheAnalysisThatEndsMeanwhile(FxRobot robot) {
    select(new Item.RuleItem(null, "rewrites", 0));
    Window.fx(() -> field("#inspector-source").requestFocus());
    robot.push(KeyCode.END).write("x");

    Window.fx(() -> window.session().examineAgain());
    Window.until(() -> window.session().snapshot().get().analysed());

    assertThat(field("#inspector-source").getText()).isEqualTo("/api/(.*)x");
    robot.write("y");
    assertThat(field("#inspector-source").getText()).isEqualTo("/api/(.*)xy");
    robot.push(KeyCode.ESCAPE);
    assertThat(field("#inspector-source").getText()).isEqualTo("/api/(.*)");
  }

  @Test
  void aRuleSaysWhileOneTypesWhetherItTakesTheUrlOfTheTester() {
    Window.fx(() -> ((TextField) node("#tester-url")).setText("/api/users"));
    select(new Item.RuleItem(null, "rewrites", 0));
    Window.until(() -> message("#inspector-match").contains("matched"));

    Window.fx(() -> field("#inspector-source").setText("/apo/(.*)"));

    Window.until(() -> message("#inspector-match").contains("skipped"));
    assertThat(window.session().history().get().dirty()).isFalse();
  }

  private void select(Item item) {
    Window.fx(() -> window.session().select(item));
    Window.until(() -> window.session().snapshot().get().analysed());
  }

  private void type(String selector, String value) {
    Window.fx(() -> {
      switch (node(selector)) {
        case ComboBox<?> combo -> {
          combo.getEditor().setText(value);
          combo.getOnAction().handle(new javafx.event.ActionEvent());
        }
        case TextField field -> {
          field.setText(value);
          field.getOnAction().handle(new javafx.event.ActionEvent());
        }
        default -> throw new AssertionError(selector);
      }
    });
  }

  @SuppressWarnings("unchecked")
  private void pick(String selector, String value) {
    Window.until(() -> node(selector) != null);
    Window.fx(() -> ((ComboBox<String>) node(selector)).setValue(value));
  }

  private void press(String accessible) {
    Window.fx(() ->
        window.stage.getScene().getRoot().lookupAll(".button").stream()
            .filter(node -> accessible.equals(node.getAccessibleText()))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void reads(String part) {
    Window.until(() ->
        text().contains(part) && window.session().snapshot().get().working().text().equals(text()));
  }

  private String text() {
    return window.session().history().get().text();
  }

  private String message(String selector) {
    return ((Label) node(selector)).getText();
  }

  private TextInputControl field(String selector) {
    Node node = node(selector);
    return node instanceof ComboBox<?> combo ? combo.getEditor() : (TextInputControl) node;
  }

  private Node node(String selector) {
    return window.stage.getScene().lookup(selector);
  }
}
