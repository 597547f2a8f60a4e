package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationException;
import dev.signalbox.model.expect.ExpectationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Asking with headers and cookies, where conditions of rules look at them. */
@ExtendWith(ApplicationExtension.class)
class AskWithHeadersTest {
  @TempDir Path temp;
  private Window window;
  private Path file;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    Path folder = Window.copy("conditions", temp);
    file = folder.resolve(ExpectationFile.NAME);
    Files.deleteIfExists(file);
    window.open(folder);
  }

  @Test
  void aHeaderLetsAnotherServiceAnswerAndIsSavedWithTheExpectation(FxRobot robot) {
    ask("/api/users");
    Window.until(() -> answer().startsWith("web"));
    window.run("route.headers");
    assertThat(focused()).isSameAs(node("#tester-headers"));

    robot.write("authorization: Bearer abc\nx-robot: no");
    Window.until(() -> answer().startsWith("api"));
    assertThat(text("#inputs-header")).isEqualTo("2 headers");
    assertThat(text("#inputs-cookie")).isEqualTo("No cookies");

    window.run("route.expect");
    Window.until(() -> node("#expectations") instanceof ListView<?> list && list.isVisible());
    assertThat(saved())
        .containsExactly(
            new Expectation(
                "GET",
                "/api/users",
                Map.of("authorization", "Bearer abc", "x-robot", "no"),
                "api",
                null,
                null));

    robot.clickOn("#inputs-clear");
    Window.until(() -> answer().startsWith("web"));
    assertThat(text("#inputs-header")).isEqualTo("No headers");
    assertThat(node("#inputs-clear").isVisible()).isFalse();
  }

  @Test
  void aCookieCountsAndTheHostOfTheUrlIsShown(FxRobot robot) {
    ask("https://acme.test/account/orders");
    Window.until(() -> answer().startsWith("307"));
    window.run("route.headers");
    assertThat(text("#inputs-host")).isEqualTo("Host acme.test");

    robot.write("Cookie: session=1; theme=dark");
    Window.until(() -> answer().startsWith("web"));
    assertThat(text("#inputs-cookie")).isEqualTo("2 cookies");
    assertThat(text("#inputs-header")).isEqualTo("No headers");
  }

  @Test
  void aLineThatIsNoHeaderIsNamedAndTheOthersCount(FxRobot robot) {
    ask("/api/users");
    window.run("route.headers");
    robot.write("authorization");
    assertThat(node("#tester-headers-wrong").isVisible()).isFalse();
    robot.write("\nx beta: 1\n");
    assertThat(text("#tester-headers-wrong")).contains("Line 1").contains("colon");
    Window.until(() -> answer().startsWith("web"));

    robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.END).write(": x");
    assertThat(text("#tester-headers-wrong")).contains("Line 2").contains("name");
    Window.until(() -> answer().startsWith("api"));
  }

  @Test
  void theEditorIsLeftByKeyboardAndKeepsItsHeaders(FxRobot robot) {
    ask("/api/users");
    window.run("route.headers");
    robot.write("authorization: x").push(KeyCode.ESCAPE);
    assertThat(node("#tester-headers")).isNull();
    assertThat(focused()).isSameAs(node("#inputs-edit"));
    assertThat(text("#inputs-header")).isEqualTo("1 header");

    window.run("route.headers");
    robot.push(KeyCode.TAB);
    assertThat(focused()).isNotSameAs(node("#tester-headers"));
  }

  @Test
  void whatAnExpectationAsksWithIsSeenInTheInputs(FxRobot robot) {
    ask("/api/users");
    window.run("route.headers");
    robot.write("authorization: x");
    window.run("route.expect");
    Window.until(() -> node("#expectations") instanceof ListView<?> list && list.isVisible());
    robot.clickOn("#inputs-clear");
    window.run("expect.show");
    window.run("expect.ask");

    Window.until(() -> text("#inputs-header").equals("1 header"));
    assertThat(text("#tester-headers")).isEqualTo("authorization: x");
  }

  @Test
  void whatTheServiceReceivesIsShownAndCopied(FxRobot robot) {
    ask("https://acme.test/api/users?a=b");
    window.run("route.headers");
    robot.write("authorization: x").push(KeyCode.ESCAPE);
    Window.until(() -> answer().startsWith("api") && received().contains("authorization"));
    assertThat(received())
        .containsSubsequence("Path", "/api/users", "Query", "a=b", "Host", "acme.test")
        .containsSubsequence("authorization", "x");
    assertThat(text("#received-url")).isEqualTo("URL unchanged");

    Window.fx(() -> ((Button) node("#received-copy")).fire());
    Window.fx(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .isEqualTo("GET /api/users?a=b\nHost: acme.test\nauthorization: x"));

    robot.clickOn("#mode-dev");
    Window.until(() -> received().contains("x-forwarded-host"));
    assertThat(received()).doesNotContain("Host");
  }

  @Test
  void theTraceHasMoreRoomThanTheExpectations() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      many.append(i == 0 ? "" : ",").append("{\"url\":\"/").append(i).append("\",");
      many.append("\"service\":\"web\"}");
    }
    Files.writeString(file, "{\"version\":1,\"expect\":[" + many + "]}");
    window.run("file.close");
    window.open(file.getParent());
    ask("/api/users");
    window.run("route.trace");
    Window.until(() -> node("#expectations") instanceof ListView<?> list && list.isVisible());
    for (int height : List.of(900, 600)) {
      Window.fx(() -> {
        window.stage.setWidth(960);
        window.stage.setHeight(height);
      });
      double whole = node("#trace").getLayoutBounds().getHeight();
      double trace = node("#trace-steps").getLayoutBounds().getHeight();
      assertThat(trace / whole).as("share at " + height).isGreaterThan(0.5);
    }
  }

  private List<String> received() {
    return window.stage.getScene().getRoot().lookupAll(".sb-received .label").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private void ask(String url) {
    Window.fx(() -> ((TextField) node("#tester-url")).setText(url));
  }

  private List<Expectation> saved() {
    try {
      return ExpectationFile.read(Files.readString(file));
    } catch (IOException | ExpectationException e) {
      throw new AssertionError(e);
    }
  }

  private String answer() {
    return text("#tester-answer");
  }

  private String text(String selector) {
    return switch (node(selector)) {
      case Label label -> label.getText();
      case TextInputControl field -> field.getText();
      case null, default -> "";
    };
  }

  private Node node(String selector) {
    return window.stage.getScene().lookup(selector);
  }

  private Node focused() {
    return window.stage.getScene().getFocusOwner();
  }
}
