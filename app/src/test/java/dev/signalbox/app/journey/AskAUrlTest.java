package dev.signalbox.app.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
