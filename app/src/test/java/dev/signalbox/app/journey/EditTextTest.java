package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.assist.Completion;
import dev.signalbox.model.assist.Outline;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody who prefers the text: completes, asks, finds, jumps; the other views follow. */
@ExtendWith(ApplicationExtension.class)
class EditTextTest {
  @TempDir Path temp;
  private Window window;
  private CodeArea source;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    window.open(Window.copy("polyglot", temp));
    window.run("view.text");
    source = (CodeArea) find("#source");
  }

  @Test
  void aKeyAndItsValueAreCompletedByKeyboardAlone(FxRobot robot) {
    rewrite("{\n  \"services\": {\n    \"web\": { \"root\": \"web\",  }\n  }\n}\n");
    caret(text().indexOf("\",  }") + 3);

    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    Window.until(() -> find("#completions") != null);
    robot.write("fram");
    Window.until(() -> offers().getItems().size() == 1);
    robot.push(KeyCode.ENTER);
    assertThat(text()).contains("\"framework\": \"\"");

    Window.until(() -> find("#completions") != null);
    robot.write("nextj");
    Window.until(() -> offers() != null && offers().getItems().size() == 1);
    robot.push(KeyCode.TAB);
    assertThat(text()).contains("\"framework\": \"nextjs\"");
    assertThat(find("#completions")).isNull();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).doesNotContain("nextjs");
  }

  @Test
  void whatIsTypedOffersWhatFitsAndEscapeTakesItAway(FxRobot robot) {
    rewrite("{\n  \n}\n");
    caret(4);
    robot.write("\"rew");
    Window.until(() -> find("#completions") != null);
    assertThat(offers().getItems().getFirst().label()).isEqualTo("rewrites");
    robot.push(KeyCode.ESCAPE);
    assertThat(find("#completions")).isNull();
    assertThat(text()).isEqualTo("{\n  \"rew\"\n}\n");
  }

  @Test
  void theLineThatIsWrittenStaysInSightWhenABannerComesAndGoes(FxRobot robot) {
    int line = writeFarDown();
    for (IntConsumer scroll :
        List.<IntConsumer>of(
            area()::showParagraphAtTop,
            area()::showParagraphAtCenter,
            area()::showParagraphAtBottom)) {
      Window.fx(() -> scroll.accept(line));
      robot.write(",");
      Window.until(() -> find("#broken-show") != null);
      Window.until(() -> inSight(line));
      robot.push(KeyCode.BACK_SPACE);
      Window.until(() -> find("#broken-show") == null);
      Window.until(() -> inSight(line));
    }
  }

  @Test
  void aBannerMovesTheTextOnlyWhereItWouldHideTheLine() {
    int line = writeFarDown();
    Window.fx(() -> area().showParagraphAtBottom(line));
    Window.fx(() -> window.session().conflict("{}"));
    Window.until(() -> find("#conflict-keep") != null && inSight(line));

    Window.fx(() -> window.session().saved(text()));
    Window.until(() -> find("#conflict-keep") == null);
    Window.fx(() -> area().showParagraphAtTop(10));
    Window.fx(() -> window.session().conflict("{}"));
    Window.until(() -> find("#conflict-keep") != null);
    assertThat(inSight(10)).isTrue();
    assertThat(inSight(line)).isFalse();
  }

  /** Fills the text and puts the caret into a line far down. */
  private int writeFarDown() {
    String line = "    { \"source\": \"/a%d\", \"destination\": \"/b\" }";
    String lines =
        IntStream.range(0, 300).mapToObj(line::formatted).collect(Collectors.joining(",\n"));
    rewrite("{\n  \"redirects\": [\n" + lines + "\n  ]\n}\n");
    caret(text().indexOf("\"source\": \"/a250"));
    return area().getCurrentParagraph();
  }

  private boolean inSight(int line) {
    return area().allParToVisibleParIndex(line).isPresent();
  }

  @Test
  void aQuoteAloneOffersEveryKey(FxRobot robot) {
    rewrite("{\n  \n}\n");
    caret(4);
    robot.write("\"");
    Window.until(() -> find("#completions") != null);
    assertThat(offers().getItems()).extracting(Completion::label).contains("rewrites", "services");
  }

  @Test
  void wordsAreFoundForwardsAndBackwards(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("destination");
    Window.until(() -> area().getSelectedText().equals("destination"));
    int first = area().getSelection().getStart();
    robot.push(KeyCode.ENTER);
    int second = area().getSelection().getStart();
    assertThat(second).isGreaterThan(first);
    robot.push(KeyCode.SHIFT, KeyCode.F3);
    assertThat(area().getSelection().getStart()).isEqualTo(first);
    assertThat(((Label) find("#source-find-count")).getText()).startsWith("1 of ");

    robot.push(KeyCode.ESCAPE);
    assertThat(area().isFocused()).isTrue();
    assertThat(find("#source-find").getParent().isVisible()).isFalse();
  }

  @Test
  void theOutlineLeadsToAnyPart(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    Window.until(() -> !outline().getItems().isEmpty());
    assertThat(outline().isFocused()).isTrue();
    Window.fx(() ->
        outline()
            .getSelectionModel()
            .select(
                outline().getItems().stream()
                    .filter(entry -> entry.label().equals("api") && entry.depth() == 1)
                    .findFirst()
                    .orElseThrow()));
    robot.push(KeyCode.ENTER);
    assertThat(area().isFocused()).isTrue();
    assertThat(area().getSelectedText()).startsWith("\"api\": {");
    assertThat(window.session().selection().get().primary()).contains(Item.service("api"));
  }

  @Test
  void theKeyAtTheCaretExplainsItself(FxRobot robot) {
    caret(text().indexOf("\"rewrites\"") + 3);
    robot.push(KeyCode.SHIFT, KeyCode.F1);
    Window.until(() -> find("#source-hover") != null);
    assertThat(find("#source-hover").getAccessibleText()).contains("rewrites. Rules that answer");
    robot.push(KeyCode.RIGHT);
    assertThat(find("#source-hover")).isNull();
  }

  @Test
  void selectingAnywhereSelectsTheTextAndTheCaretSelectsEverywhere() {
    window.run("view.graph");
    Window.fx(() -> window.session().select(new Item.RuleItem(null, "rewrites", 1)));
    assertThat(area().getSelectedText()).startsWith("{").contains("\"source\"");

    window.run("view.text");
    caret(text().indexOf("\"web\": {") + 2);
    assertThat(window.session().selection().get().primary()).contains(Item.service("web"));
  }

  @Test
  void theBracketAtTheCaretAndItsOtherHalfAreMarked(FxRobot robot) {
    Window.until(() -> window.session().snapshot().get().analysed());
    caret(1);
    assertThat(area().getStyleOfChar(0)).contains("bracket");
    int last = text().lastIndexOf('}');
    assertThat(area().getStyleOfChar(last)).contains("bracket");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    assertThat(area().getCaretPosition()).isEqualTo(last + 1);
    caret(4);
    assertThat(area().getStyleOfChar(0)).doesNotContain("bracket");
  }

  private CodeArea area() {
    return source;
  }

  private String text() {
    return area().getText();
  }

  private void rewrite(String text) {
    Window.fx(() -> window.session().rewrite("Type", text));
    Window.until(() -> window.session().snapshot().get().working().text().equals(text));
  }

  private void caret(int offset) {
    Window.fx(() -> {
      area().requestFocus();
      area().moveTo(offset);
    });
  }

  private ListView<Completion> offers() {
    @SuppressWarnings("unchecked")
    var list = (ListView<Completion>) find("#completions");
    return list;
  }

  private ListView<Outline.Entry> outline() {
    @SuppressWarnings("unchecked")
    var list = (ListView<Outline.Entry>) find("#source-outline");
    return list;
  }

  private Node find(String selector) {
    return window.stage.getScene().lookup(selector);
  }
}
