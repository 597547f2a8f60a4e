package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.graph.Node.ServiceNode;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person learns about the variables of a service. */
@ExtendWith(ApplicationExtension.class)
class VariablesTest {
  @TempDir Path temp;
  private Window window;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Window(shown, temp.resolve("data"));
  }

  @Test
  void aFixShowsTheWholeNameOfTheVariable() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    Files.writeString(folder.resolve(".env"), "API_URL=https://elsewhere.example\n");
    window.open(folder);

    Window.until(() -> drawn().anyMatch("Name it API_URL_2"::equals));
  }

  @Test
  void aBindingHiddenByAFileOfTheProjectIsSaidToBeHidden() throws IOException {
    Path folder = Window.copy("polyglot", temp);
    Files.writeString(folder.resolve(".env"), "API_URL=https://elsewhere.example\n");
    window.open(folder);
    TabPane tabs = (TabPane) stage.getScene().lookup("#inspector");
    Window.fx(() -> {
      window.session().select(new Item.NodeItem(new ServiceNode("web")));
      tabs.getSelectionModel().select(1);
    });

    Window.until(() -> words(tabs).contains("hides the binding to api"));

    assertThat(words(tabs)).contains("API_URL", "from .env").doesNotContain("elsewhere");
  }

  /** Texts as they are drawn, mnemonics and ellipses applied. */
  private Stream<String> drawn() {
    return stage.getScene().getRoot().lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText());
  }

  private static String words(TabPane tabs) {
    return tabs.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .collect(Collectors.joining("\n"));
  }
}
