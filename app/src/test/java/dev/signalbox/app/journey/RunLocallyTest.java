package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.picture.Badge;
import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.ui.run.Phase;
import dev.signalbox.app.ui.run.ServiceRun;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.graph.Node.ServiceNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the first look at the commands to the last request of a local run. */
@ExtendWith(ApplicationExtension.class)
class RunLocallyTest {
  private static final String CONFIG =
      """
      {
        "services": {
          "web": { "root": "web", "devCommand": "SERVER" },
          "api": { "root": "api", "devCommand": "exit 7" }
        },
        "rewrites": [
          { "source": "/api/(.*)", "destination": { "service": "api" } },
          { "source": "/(.*)", "destination": { "service": "web" } }
        ]
      }
      """;
  private static final String SERVER =
      "echo \\\\u001b[32mready\\\\u001b[0m; touch ran; exec python3 -m http.server $PORT --bind"
          + " 127.0.0.1";

  private static final String DOCS =
      """
      "services": { "docs": { "root": "web", "devCommand": "exec sleep 60" },\
      """;

  @TempDir Path temp;
  private Window window;
  private Path folder;

  @Start
  void start(Stage stage) throws IOException {
    window = new Window(stage, temp.resolve("data"));
    folder = temp.resolve("project");
    Files.createDirectories(folder.resolve("web"));
    Files.createDirectories(folder.resolve("api"));
    Files.writeString(folder.resolve("vercel.json"), CONFIG.replace("SERVER", SERVER));
  }

  @AfterEach
  void stop() {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.app.runs().stop());
    Window.until(() -> phase() == Phase.STOPPED);
  }

  @Test
  void nothingRunsBeforeThePersonHasSeenTheCommands(FxRobot robot) {
    window.open(folder);
    robot.push(KeyCode.F5);
    Window.until(() -> phase() == Phase.ASKING);
    assertThat(robot.lookup(".sb-command").queryAll()).hasSize(2);
    robot.clickOn("#trust-cancel");
    Window.until(() -> phase() == Phase.STOPPED);
    assertThat(folder.resolve("web/ran")).doesNotExist();
  }

  @Test
  void stubsAnswerWithoutRunningAnything(FxRobot robot) {
    window.open(folder);
    robot.push(KeyCode.F5);
    Window.until(() -> phase() == Phase.ASKING);
    robot.clickOn("#trust-stub");
    Window.until(() -> phase() == Phase.RUNNING);
    assertThat(get("/api/x").statusCode()).isEqualTo(200);
    assertThat(folder.resolve("web/ran")).doesNotExist();
  }

  @Test
  void theAddressForTheFirstRequestIsAtHandAndNothingWasReadAgain(FxRobot robot) {
    run(robot);
    Window.until(() -> ((ListView<?>) robot.lookup("#logs").query()).getItems().size() > 0);
    assertThat(robot.lookup("#logs").queryListView().getItems().toString())
        .doesNotContain("Configuration read again");

    robot.clickOn("#requests-copy-address");

    String address = window.app.runs().address().orElseThrow();
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(address));
    assertThat(window.session().status().get()).isEqualTo("Copied " + address);
  }

  @Test
  void aRunShowsItsServicesRequestsAndCrashes(FxRobot robot) {
    run(robot);
    assertThat(state("api")).isEqualTo(new RunState.Crashed(7));
    assertThat(robot.lookup("#crash-restart").tryQuery()).isPresent();
    Window.until(() -> badge("web") == Badge.RUNNING && badge("api") == Badge.CRASHED);

    assertThat(get("/hello?a=1").statusCode()).isEqualTo(404);
    Window.until(() -> window.app.runs().requests().size() == 1);
    var line = window.app.runs().requests().getFirst();
    assertThat(line.number()).isEqualTo("2");
    assertThat(line.event().decision().owner()).isEqualTo("web");

    robot.interact(() -> table(robot).getSelectionModel().select(0));
    robot.interact(() -> table(robot).getContextMenu().getItems().get(1).fire());
    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .startsWith("curl ")
            .contains("/hello?a=1"));
    robot.interact(() -> table(robot).getContextMenu().getItems().get(2).fire());
    Window.until(() -> window.app.runs().requests().size() == 2);
    robot.interact(() -> table(robot).getContextMenu().getItems().get(3).fire());
    Window.until(() -> Files.exists(folder.resolve("routes.expect.json")));
    assertThat(folder.resolve("routes.expect.json"))
        .content()
        .contains("{ \"url\": \"/hello?a=1\", \"service\": \"web\" }");
  }

  @Test
  void edgesSayHowManyRequestsTookThem(FxRobot robot) {
    run(robot);
    assertThat(counts(robot)).isEmpty();
    get("/one");
    get("/two");
    Window.until(() -> counts(robot).equals(List.of("2")));
    get("/api/x");
    Window.until(() -> counts(robot).equals(List.of("1", "2")));
    assertThat(robot.lookup(".sb-plate").queryAllAs(Node.class))
        .extracting(Node::getAccessibleText)
        .contains(
            "rule 1, /api/(.*) to api, 1 request in this run",
            "rule 2, /(.*) to web, 2 requests in this run");

    robot.interact(() -> window.app.runs().stop());
    Window.until(() -> counts(robot).isEmpty());
  }

  private static List<String> counts(FxRobot robot) {
    return robot.lookup(".count-text").queryAllAs(Text.class).stream()
        .map(Text::getText)
        .sorted()
        .toList();
  }

  @Test
  void requestsAndLogsAreACommandAwayInASmallWindow(FxRobot robot) {
    Window.fx(() -> {
      window.stage.setWidth(960);
      window.stage.setHeight(600);
    });
    Window.until(() -> window.stage.getScene().getWidth() == 960);
    run(robot);
    for (String wanted : List.of("logs", "requests", "logs")) {
      Window.until(() -> {
        window.run("run.show_" + wanted);
        return robot.lookup("#" + wanted).query().isFocused();
      });
    }
    robot.interact(() -> window.app.runs().stop());
    Window.until(() -> phase() == Phase.STOPPED);
    assertThat(window.app.actions().find("run.show_logs").orElseThrow().enabled().get()).isFalse();
  }

  @Test
  void logsBesideTheRequestsLeaveThemInFront(FxRobot robot) {
    run(robot);
    Window.until(() -> {
      window.run("run.show_logs");
      return robot.lookup("#logs").query().isFocused();
    });
    TabPane dock = robot.lookup("#dock").queryAs(TabPane.class);
    assertThat(dock.getTabs()).hasSize(2).contains(dock.getSelectionModel().getSelectedItem());
  }

  @Test
  void aCrashLeavesTheListOfServicesAndTheLogTabsTheirRoom(FxRobot robot) {
    run(robot);
    Window.until(() -> robot.lookup("#crash-restart").queryButton().isVisible());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#run-services").queryListView().getHeight()).isGreaterThan(120);

    Bounds search = onScreen(robot.lookup("#logs-search").queryAs(Region.class));
    assertThat(robot.lookup(".sb-log-tabs > *").queryAllAs(Region.class))
        .filteredOn(tab -> tab.isVisible())
        .allMatch(tab -> onScreen(tab).getMaxX() <= search.getMinX());
    assertThat(robot.lookup("#log-all").query().isVisible()).isTrue();
  }

  private static Bounds onScreen(Region node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void anEditRoutesTheNextRequestWithoutARestart(FxRobot robot) {
    run(robot);
    assertThat(get("/api/x").statusCode()).isNotEqualTo(404);
    robot.interact(
        () -> window.session().apply(new RemoveRule(Scope.PROJECT, RuleList.REWRITES, 0)));
    Window.until(() -> get("/api/x").statusCode() == 404);
    assertThat(state("web")).isInstanceOf(RunState.Running.class);
  }

  @Test
  void aFilterThatHidesEveryRequestSaysSoAndCanBeCleared(FxRobot robot) {
    run(robot);
    get("/hello");
    Window.until(() -> window.app.runs().requests().size() == 1);
    robot.clickOn("#requests-filter").write("nothing like it");
    Window.until(() -> table(robot).getItems().isEmpty());
    assertThat(robot.lookup("The filter hides the only request").tryQuery()).isPresent();
    assertThat(robot.lookup("#requests-copy-address").query().isVisible()).isFalse();

    robot.clickOn("#requests-all");

    Window.until(() -> table(robot).getItems().size() == 1);
  }

  @Test
  void whatWaitsForTheNextStartIsSaidBesideTheServicesUntilTheyAreStartedAgain(FxRobot robot) {
    run(robot);
    assertThat(robot.lookup("#run-waiting").query().isVisible()).isFalse();
    Window.fx(() -> {
      String text = window.session().history().get().text();
      window.session().rewrite("Add docs", text.replace("\"services\": {", DOCS));
    });
    Window.until(() -> robot.lookup("#run-waiting").query().isVisible());
    assertThat(robot.lookup("#run-waiting .label").queryLabeled().getText())
        .isEqualTo("docs is new");

    robot.clickOn("#run-again");

    Window.until(() -> phase() == Phase.ASKING);
    robot.clickOn("#trust-run");
    Window.until(() -> phase() == Phase.RUNNING);
    assertThat(window.app.runs().services()).extracting(ServiceRun::name).contains("docs");
    assertThat(robot.lookup("#run-waiting").query().isVisible()).isFalse();
  }

  @Test
  void theNoticeAboutACrashLeadsToTheOthers(FxRobot robot) throws IOException {
    Files.writeString(folder.resolve("vercel.json"), CONFIG.replace("SERVER", "exit 3"));
    run(robot);
    Window.until(() -> robot.lookup("1 more has trouble:").tryQuery().isPresent());
    Labeled other = robot.lookup(".sb-crash .sb-link").queryLabeled();
    String name = other.getText();

    robot.clickOn(other);

    Window.until(() -> crash(robot).startsWith(name + " exited with code "));
    assertThat(robot.lookup(".sb-crash .sb-link").queryLabeled().getText()).isNotEqualTo(name);
  }

  private static String crash(FxRobot robot) {
    return robot.lookup(".sb-crash > .sb-medium").queryLabeled().getText();
  }

  @Test
  void theFocusStaysInTheListOfServicesWhenTheRunEnds(FxRobot robot) {
    run(robot);
    Window.fx(() -> robot.lookup("#run-services").query().requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    Window.until(() -> phase() == Phase.STOPPED);
    assertThat(window.stage.getScene().getFocusOwner()).isInstanceOf(ListView.class);
  }

  private void run(FxRobot robot) {
    window.open(folder);
    robot.push(KeyCode.F5);
    Window.until(() -> phase() == Phase.ASKING);
    robot.clickOn("#trust-run");
    Window.until(() -> phase() == Phase.RUNNING);
  }

  private Phase phase() {
    return window.app.runs().phase().get();
  }

  private RunState state(String service) {
    return window.app.runs().services().stream()
        .filter(run -> run.name().equals(service))
        .map(ServiceRun::state)
        .findFirst()
        .orElseThrow();
  }

  private Badge badge(String service) {
    return window.graph().picture().card(new ServiceNode(service)).orElseThrow().face().badge();
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup("#requests").queryTableView();
  }

  private HttpResponse<String> get(String path) {
    URI url = URI.create(window.app.runs().address().orElseThrow() + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
