package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.platform.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A folder that has no config yet. */
@ExtendWith(ApplicationExtension.class)
class OpenWithoutConfigTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void acceptingTheProposalCreatesTheFileThatWasShown(FxRobot robot) throws IOException {
    Path folder = twoServices();
    window.openEmpty(folder);
    Window.until(() -> robot.lookup("#proposal-create").tryQuery().isPresent());
    String shown = robot.lookup("#proposal-text").queryAs(TextArea.class).getText();
    assertThat(folder.resolve("vercel.json")).doesNotExist();

    robot.clickOn("#proposal-create");

    Window.until(() -> Files.exists(folder.resolve("vercel.json")));
    assertThat(folder.resolve("vercel.json")).hasContent(shown);
    Window.until(() -> window.session().snapshot().get().analysed());
    assertThat(window.session().snapshot().get().config().serviceNames()).hasSize(2);
    assertThat(window.session().snapshot().get().findings())
        .noneMatch(found -> found.severity() == dev.signalbox.model.finding.Severity.ERROR);
  }

  @Test
  void aFrontEndAndABackEndLookAsTheirCardsWill(FxRobot robot) throws IOException {
    window.openEmpty(twoServices());
    Window.until(() -> robot.lookup("#proposal-create").tryQuery().isPresent());

    assertThat(robot.from(robot.lookup("#proposal").<Node>query()).lookup(".sb-tile").queryAll())
        .hasSize(2);
    assertThat(tile(robot, "frontend")).contains("sb-tile-frontend");
    assertThat(tile(robot, "backend")).contains("sb-tile-server");
  }

  private static List<String> tile(FxRobot robot, String service) {
    return robot
        .lookup("#proposal-" + service)
        .<Node>query()
        .getParent()
        .lookup(".sb-tile")
        .getStyleClass();
  }

  @Test
  void aFolderWithNothingInItOffersAnEmptyFile(FxRobot robot) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("empty"));
    window.openEmpty(folder);
    robot.clickOn("#absent-create");

    Window.until(() -> window.session().history().get().dirty());
    assertThat(folder.resolve("vercel.json")).doesNotExist();
  }

  @Test
  void aSampleOpensAsACopyInTheChosenFolder(FxRobot robot) {
    window.answers.folder = Optional.of(temp);
    robot.clickOn("#sample-minimal");
    Window.until(() -> window.session().project().get() != null);
    Path copy = window.session().project().get().folder();
    assertThat(copy).isEqualTo(temp.resolve("minimal"));
    assertThat(copy.resolve("vercel.json")).exists();
    assertThat(window.answers.asked).containsExactly("sample parent");
  }

  @Test
  void theCardOfASampleShowsItsGraphAndIsCalledByItsName(FxRobot robot) {
    Window.until(() ->
        Samples.OFFERED.stream()
            .allMatch(sample ->
                window.stage.getScene().lookup("#sample-" + sample + " .overview-block.plain")
                        instanceof javafx.scene.shape.Path drawn
                    && !drawn.getElements().isEmpty()));

    Node card = robot.lookup("#sample-unreachable-service").query();
    assertThat(((javafx.scene.shape.Path) card.lookup(".overview-block.warning")).getElements())
        .isNotEmpty();
    assertThat(card.getAccessibleText()).isEqualTo("Unreachable service");
    assertThat(card.lookupAll("*")).filteredOn(Node::isFocusTraversable).containsExactly(card);
  }

  private Path twoServices() throws IOException {
    Path folder = temp.resolve("shop");
    Files.createDirectories(folder.resolve("frontend"));
    Files.createDirectories(folder.resolve("backend"));
    Files.writeString(
        folder.resolve("frontend/package.json"), "{\"dependencies\":{\"next\":\"16.0.0\"}}");
    Files.writeString(folder.resolve("backend/requirements.txt"), "fastapi\n");
    Files.writeString(
        folder.resolve("backend/main.py"), "from fastapi import FastAPI\napp = FastAPI()\n");
    return folder;
  }
}
