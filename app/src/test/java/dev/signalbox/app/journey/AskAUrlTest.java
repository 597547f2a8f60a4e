package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Typing URLs and reading why they are answered as they are. */
@ExtendWith(ApplicationExtension.class)
class AskAUrlTest {
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
  void everyStepOfTheTraceNamesWhoWouldAnswer(FxRobot robot) {
    Window.fx(() -> url().setText("/health/live"));
    window.run("route.trace");

    Window.until(() ->
        steps(robot)
            .equals(
                List.of(
                    "308 /blog/(.*) acme.blog Skipped",
                    "1 /api/(.*) api Skipped",
                    "2 /admin/:path* admin Skipped",
                    "3 /(.*) web Matched",
                    "4 /health/(.*) api Not reached")));
  }

  @Test
  void aRuleBehindTheAnswerSaysWhetherItWouldMatch(FxRobot robot) {
    Window.fx(() -> url().setText("/health/live"));
    window.run("route.trace");
    Window.until(() -> last(robot).getText().equals("Would match too."));
    assertThat(last(robot).getTooltip().getText())
        .isEqualTo("$1 is live: hands the request to service api.");

    Window.fx(() -> url().setText("/about"));
    Window.until(() -> last(robot).getText().equals("Would not match either."));
  }

  /** The last sentence of the last step. */
  private static Label last(FxRobot robot) {
    List<Node> rows = List.copyOf(robot.lookup(".sb-trace-row").queryAll());
    return List.copyOf(rows.getLast().lookupAll(".sb-muted")).stream()
        .map(Label.class::cast)
        .reduce((first, second) -> second)
        .orElseGet(Label::new);
  }

  @Test
  void theNoteSaysWhatAServiceReceivesUnderVercelDevAndWhy(FxRobot robot) {
    String text = window.session().history().get().text();
    String own =
        "\"web\": { \"headers\": [{ \"source\": \"/(.*)\", \"headers\": [{ \"key\": \"x-a\","
            + " \"value\": \"b\" }] }],";
    Window.fx(() -> window.session().rewrite("Type", text.replaceFirst("\"web\": \\{", own)));
    Window.fx(() -> url().setText("/api?filter=state=open"));
    window.run("route.trace");

    Window.until(() -> !robot.lookup("#trace-difference .label").queryAll().isEmpty());
    assertThat(robot.lookup("#trace-difference .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly(
            "vercel dev answers differently here",
            "web receives /api?filter=state=open in production, and /api?filter=state under vercel"
                + " dev. web has rules of its own, so vercel dev takes the query apart and puts it"
                + " together again.");
  }

  @Test
  void aNearMissIsTriedWithTheUrlTheRuleWants(FxRobot robot) {
    Window.fx(() -> url().setText("/api?x=1"));
    window.run("route.trace");
    Window.until(() -> button(robot, "#trace-try").isPresent());
    assertThat(steps(robot)).contains("1 /api/(.*) api Near miss");

    robot.clickOn("#trace-try");

    Window.until(() -> answer(robot).startsWith("api"));
    assertThat(url().getText()).isEqualTo("/api/?x=1");
    assertThat(window.stage.getScene().getFocusOwner().getId()).isEqualTo("trace-steps");
  }

  @Test
  void aNearMissIsMadeAMatchByChangingTheRuleAndComesBackWithUndo(FxRobot robot) {
    Window.fx(() -> url().setText("/api"));
    window.run("route.trace");
    Window.until(() -> button(robot, "#trace-fix").isPresent());
    assertThat(button(robot, "#trace-fix").get().getText()).isEqualTo("Change to /api(/.*)?");

    robot.clickOn("#trace-fix");

    Window.until(() -> answer(robot).startsWith("api"));
    assertThat(steps(robot)).contains("1 /api(/.*)? api Matched");
    window.run("edit.undo");
    Window.until(() -> answer(robot).startsWith("web"));
  }

  private static Optional<Button> button(FxRobot robot, String id) {
    return robot.lookup(id).tryQueryAs(Button.class);
  }

  @Test
  void aRuleThatOnlyAddsHeadersNamesNobody(FxRobot robot) {
    String text = window.session().history().get().text();
    String headers =
        "\"headers\": [{ \"source\": \"/(.*)\", \"headers\": [{ \"key\": \"x-a\", \"value\": \"b\""
            + " }] }], ";
    Window.fx(() ->
        window
            .session()
            .rewrite("Type", text.replaceFirst("\"rewrites\"", headers + "\"rewrites\"")));
    Window.fx(() -> url().setText("/admin/users"));
    window.run("route.trace");

    Window.until(
        () -> steps(robot).stream().anyMatch(step -> step.endsWith("/(.*) Applied, goes on")));
  }

  @Test
  void whatWasTriedComesBackWithTheArrowKeysAlsoAfterTheProjectWasClosed(FxRobot robot) {
    robot.clickOn("#tester-url").write("/api/orders").push(KeyCode.ENTER);
    window.run("route.test");
    robot.write("/admin/users").push(KeyCode.ENTER);
    window.run("route.test");
    robot.write("/draft").push(KeyCode.UP);
    assertThat(url().getText()).isEqualTo("/admin/users");
    robot.push(KeyCode.UP);
    assertThat(url().getText()).isEqualTo("/api/orders");
    Window.until(() -> answer(robot).startsWith("api"));
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(url().getText()).isEqualTo("/draft");

    Path folder = window.session().project().get().folder();
    window.run("route.trace");
    window.run("file.close");
    Window.fx(() -> url().clear());
    window.open(folder);
    window.run("route.test");
    Window.until(() -> {
      Event.fireEvent(url(), pressed(KeyCode.UP));
      return url().getText().equals("/api/orders");
    });
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static String answer(FxRobot robot) {
    return robot.lookup("#tester-answer").queryAs(Label.class).getText();
  }

  /** The words of each step's first line. */
  private static List<String> steps(FxRobot robot) {
    return robot.lookup(".sb-trace-row .sb-trace-box").<Node>queryAll().stream()
        .map(box -> box.lookup("HBox"))
        .map(head ->
            head.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" ")))
        .toList();
  }

  private TextField url() {
    return (TextField) window.stage.getScene().lookup("#tester-url");
  }
}
