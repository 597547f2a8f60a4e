package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.suppress.Policy;
import dev.signalbox.model.suppress.PolicyException;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.suppress.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Living with a problem, and saying how much a kind of problem matters. */
@ExtendWith(ApplicationExtension.class)
class DecideAboutProblemsTest {
  private static final String DEAD = "dead-rule";
  private static final Suppression HEALTH =
      new Suppression(DEAD, "/health/(.*)", "until the old app is gone");

  @TempDir Path temp;
  private Window window;
  private Path policy;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    policy = folder.resolve(PolicyFile.NAME);
    window.open(folder);
    assertThat(codes()).contains(DEAD);
    Window.until(() -> window.stage.getScene().lookup("#problem-fix") != null);
  }

  @Test
  void aProblemIsSuppressedWithAReasonAndReportedAgain(FxRobot robot) {
    int all = codes().size();
    assertThat(node("#problems-suppressed").isVisible()).isFalse();

    select(DEAD);
    robot.clickOn(more(robot, dead()));
    robot.clickOn("#menu-problem-suppress");
    assertThat(node("#suppress-do").isDisabled()).isTrue();
    robot.write(HEALTH.reason()).type(KeyCode.ENTER);

    Window.until(() -> !codes().contains(DEAD));
    Window.until(() -> node("#suppress-reason") == null);
    assertThat(policy().suppressions()).containsExactly(HEALTH);
    assertThat(listed()).doesNotContain(DEAD);
    assertThat(counter()).isEqualTo(Integer.toString(all - 1));
    assertThat(((ToggleButton) node("#problems-suppressed")).getText()).isEqualTo("Suppressed (1)");

    robot.clickOn("#problems-suppressed");
    assertThat(spoken("#suppressed")).singleElement().asString().contains(HEALTH.reason());
    robot.clickOn("#problem-unsuppress-row");

    Window.until(() -> codes().contains(DEAD));
    assertThat(policy().suppressions()).isEmpty();
    Window.until(() -> listed().contains(DEAD));
    assertThat(node("#problems-suppressed").isVisible()).isFalse();

    window.run("problem.undo");
    Window.until(() -> !codes().contains(DEAD));
    assertThat(policy().suppressions()).containsExactly(HEALTH);
  }

  @Test
  void nothingIsSuppressedWithoutAReasonOrAfterEscape(FxRobot robot) {
    window.run("problem.suppress");
    assertThat(node("#suppress-reason")).as("nothing is selected").isNull();

    select(DEAD);
    window.run("problem.suppress");
    robot.write("  ").type(KeyCode.ENTER);
    assertThat(node("#suppress-reason")).isNotNull();
    robot.type(KeyCode.ESCAPE);

    assertThat(node("#suppress-reason")).isNull();
    assertThat(policy).doesNotExist();
    assertThat(codes()).contains(DEAD);
  }

  @Test
  void aProblemOfTheFileThatIsAboutNoItemIsSuppressedByItsKey(FxRobot robot) {
    String text = window.session().history().get().text();
    Window.fx(() -> window.session().rewrite("Type", text.replaceFirst("\\{", "{ \"team\": 1,")));
    select("unknown-top-level-key");
    window.run("problem.suppress");
    robot.write("Our own tool reads it").type(KeyCode.ENTER);

    Window.until(() -> !codes().contains("unknown-top-level-key"));
    assertThat(policy().suppressions())
        .containsExactly(new Suppression("unknown-top-level-key", "team", "Our own tool reads it"));
  }

  @Test
  void aKindOfProblemsGetsAnotherSeverityAndItsOwnBack() {
    Severity usual = severity();
    select(DEAD);
    window.run("problem.severity.info");

    Window.until(() -> severity() == Severity.INFO);
    assertThat(policy().severities()).containsOnlyKeys(DEAD).containsValue(Severity.INFO);
    select(DEAD);
    assertThat(marked()).containsExactly("menu-problem-severity-info");

    window.run("problem.severity.usual");

    Window.until(() -> severity() == usual);
    assertThat(policy().severities()).isEmpty();
    select(DEAD);
    assertThat(marked()).containsExactly("menu-problem-severity-usual");
  }

  @Test
  void theJudgedProblemStaysSelectedWhereverItGoes() {
    select(DEAD);
    Window.fx(() -> node("#problems").requestFocus());
    int before = listed().indexOf(DEAD);

    window.run("problem.severity.info");

    Window.until(() -> listed().indexOf(DEAD) != before);
    assertThat(selected()).extracting(Finding::code).isEqualTo(DEAD);
    assertThat(selected().severity()).isEqualTo(Severity.INFO);
    assertThat(node("#problems").isFocused()).isTrue();
    assertThat(marked()).containsExactly("menu-problem-severity-info");
  }

  @Test
  void whatFollowsASuppressedProblemIsSelectedNext(FxRobot robot) {
    select(DEAD);
    List<String> before = listed();
    String next = before.get(before.indexOf(DEAD) + 1);
    window.run("problem.suppress");
    robot.write(HEALTH.reason()).type(KeyCode.ENTER);

    Window.until(() -> listed().size() == before.size() - 1);
    assertThat(selected().code()).isEqualTo(next);
    assertThat(node("#problems").isFocused()).isTrue();
  }

  @Test
  void aBrokenFileIsNamedAndNotTouched(FxRobot robot) throws IOException {
    Files.writeString(policy, "{ \"version\": 1,\n  \"suppress\": [ }\n");
    String broken = Files.readString(policy);
    select(DEAD);
    window.run("problem.suppress");
    robot.write("a reason").type(KeyCode.ENTER);

    Window.until(() -> node("#suppress-wrong").isVisible());
    assertThat(((Label) node("#suppress-wrong")).getText())
        .startsWith("findings.policy.json cannot be read; nothing was written. Line 2:");
    robot.type(KeyCode.ESCAPE);
    assertThat(node("#problems-trouble").isVisible()).isTrue();
    assertThat(policy).hasContent(broken);

    Files.delete(policy);
    select(DEAD);
    window.run("problem.severity.error");
    Window.until(() -> severity() == Severity.ERROR);
    assertThat(((Label) node("#problems-trouble")).getText()).isEmpty();
  }

  @Test
  void aSuppressionThatNothingNeedsIsShownAndRemoved(FxRobot robot) throws IOException {
    Files.writeString(
        policy,
        """
        { "version": 1, "owner": "us", "suppress": [
          { "code": "dead-rule", "about": "/long/gone", "reason": "was needed once" } ] }
        """);
    Window.fx(() -> window.session().examineAgain());
    Window.until(() -> node("#problems-suppressed").isVisible());
    window.run("problem.suppressed");
    assertThat(spoken("#suppressed")).singleElement().asString().contains("/long/gone");

    Window.fx(() -> ((ListView<?>) node("#suppressed")).getSelectionModel().selectFirst());
    window.run("problem.unsuppress");

    Window.until(() -> !node("#problems-suppressed").isVisible());
    assertThat(policy).content().contains("\"owner\": \"us\"").doesNotContain("/long/gone");
  }

  private List<String> codes() {
    return window.session().snapshot().get().findings().stream().map(Finding::code).toList();
  }

  private Severity severity() {
    return dead().severity();
  }

  private Finding dead() {
    return window.session().snapshot().get().findings().stream()
        .filter(finding -> finding.code().equals(DEAD))
        .findFirst()
        .orElseThrow();
  }

  private Policy policy() {
    try {
      return PolicyFile.read(Files.readString(policy));
    } catch (IOException | PolicyException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> listed() {
    return node("#problems") instanceof ListView<?> list
        ? list.getItems().stream().map(item -> ((Finding) item).code()).toList()
        : List.of();
  }

  private void select(String code) {
    Window.until(() -> listed().contains(code));
    ListView<?> list = (ListView<?>) node("#problems");
    Window.fx(() -> {
      list.getSelectionModel().select(listed().indexOf(code));
      list.scrollTo(listed().indexOf(code));
    });
  }

  private Finding selected() {
    return (Finding) ((ListView<?>) node("#problems")).getSelectionModel().getSelectedItem();
  }

  private String counter() {
    return ((Label) node("#problems-suppressed").getParent().lookup(".sb-count")).getText();
  }

  /** The names of the severities that are marked in the menu bar. */
  private List<String> marked() {
    MenuBar bar = (MenuBar) node(".menu-bar");
    return bar.getMenus().stream()
        .map(Menu::getItems)
        .flatMap(List::stream)
        .filter(item -> String.valueOf(item.getId()).startsWith("menu-problem-severity"))
        .filter(item -> item instanceof CheckMenuItem check && check.isSelected())
        .map(item -> String.valueOf(item.getId()))
        .toList();
  }

  /** The button for more at the end of a row. */
  private static Button more(FxRobot robot, Finding finding) {
    return robot.lookup("#problem-more").queryAllAs(Button.class).stream()
        .filter(button ->
            String.valueOf(button.getParent().getParent().getAccessibleText())
                .contains(finding.message()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> spoken(String list) {
    return node(list).lookupAll(".sb-finding-row").stream()
        .map(row -> String.valueOf(row.getAccessibleText()))
        .toList();
  }

  private Node node(String selector) {
    return window.stage.getScene().lookup(selector);
  }
}
