package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.palette.Entry;
import dev.signalbox.app.ui.run.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What screen readers and people without a mouse rely on, in every view. */
@ExtendWith(ApplicationExtension.class)
class EverythingHasANameTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void everyFocusStopOfTheStartViewHasANameAndARole() {
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyFocusStopOfEveryViewHasANameAndARole() throws IOException {
    window.open(Window.copy("polyglot", temp));
    for (String action :
        List.of("view.graph", "view.list", "view.text", "route.trace", "help.palette")) {
      run(action);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(nameless()).as(action).isEmpty();
    }
  }

  @Test
  void everyFocusStopOfEveryPictureHasANameAndARole() {
    for (Views.View view : new Views(window, temp).all()) {
      view.prepare().run();
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(nameless()).as(view.name()).isEmpty();
      view.restore().run();
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Test
  void everyActionThatCanBeDoneIsInThePalette() throws IOException {
    window.open(Window.copy("polyglot", temp));
    run("help.palette");
    ListView<?> list = (ListView<?>) window.stage.getScene().lookup("#palette-list");
    Messages messages = Messages.of(Locale.ENGLISH);
    List<String> offered = list.getItems().stream().map(entry -> ((Entry) entry).text()).toList();
    for (Action action : window.app.actions().all()) {
      if (action.enabled().get()) {
        String name = messages.text(action.textKey());
        assertThat(offered).as(action.id()).anyMatch(text -> text.startsWith(name));
      }
    }
  }

  @Test
  void whatCannotBeDoneNowIsFoundByItsName() throws IOException {
    window.open(Window.copy("polyglot", temp));
    run("help.palette");
    TextField query = (TextField) window.stage.getScene().lookup("#palette-query");
    ListView<?> list = (ListView<?>) window.stage.getScene().lookup("#palette-list");
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> query.setText("migrate to"));
    assertThat(list.getItems())
        .singleElement(as(InstanceOfAssertFactories.type(Entry.class)))
        .returns(false, Entry::ready)
        .returns("Not available now", Entry::detail);
  }

  @Test
  void everyFocusStopOfALocalRunHasANameAndARole() throws IOException {
    window.open(Window.copy("minimal", temp));
    run("run.start");
    Window.until(() -> window.app.runs().phase().get() == Phase.ASKING);
    assertThat(nameless()).as("commands to agree to").isEmpty();
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> ((Button) window.stage.getScene().lookup("#trust-stub")).fire());
    Window.until(() -> window.app.runs().phase().get() == Phase.RUNNING);
    assertThat(nameless()).as("requests and logs").isEmpty();
    run("run.stop");
    Window.until(() -> window.app.runs().phase().get() == Phase.STOPPED);
  }

  private void run(String action) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.app.actions().run(action));
  }

  @Test
  void everyActionHasWordsAndNoTwoWantTheSameKeys() {
    Messages messages = Messages.of(Locale.ENGLISH);
    assertThat(window.app.actions().all()).extracting(Action::textKey).allMatch(messages::has);
    assertThat(new KeyMap(window.app.actions(), Map.of()).clashes()).isEmpty();
  }

  private List<String> nameless() {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          List<String> found = new ArrayList<>();
          Parent root = window.stage.getScene().getRoot();
          // A control has no name before its skin, and rows may have been made this very moment.
          root.applyCss();
          collect(root, found);
          return found;
        });
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable()) {
      Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
      boolean named = text instanceof String name && !name.isBlank();
      if (!named || node.getAccessibleRole() == null) {
        found.add(node.toString());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
