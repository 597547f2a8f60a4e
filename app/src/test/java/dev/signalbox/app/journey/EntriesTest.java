package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.picture.Badge;
import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Crons and queues beside the Internet: seen, changed and removed. */
@ExtendWith(ApplicationExtension.class)
class EntriesTest {
  private static final String CONFIG =
      """
      {
        "services": {
          "api": { "root": "api" },
          "jobs": {
            "root": "jobs",
            "functions": {
              "mail.ts": { "experimentalTriggers": [{ "type": "queue/v2beta", "topic": "orders" }] }
            }
          }
        },
        "rewrites": [{ "source": "/api/(.*)", "destination": { "service": "api" } }],
        "crons": [{ "path": "/api/tidy", "schedule": "0 5 * * *" }]
      }
      """;
  private static final Node TIDY = new Node.Timer("/api/tidy", "0 5 * * *");

  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @BeforeEach
  void open() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("project"));
    Files.createDirectories(folder.resolve("api"));
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("vercel.json"), CONFIG);
    window.open(folder);
    Window.until(() -> card(TIDY).isPresent());
  }

  @Test
  void theClockAndQueuesLeadToTheServicesTheyCall() {
    assertThat(card(new Node.Topic("orders"))).isPresent();
    assertThat(window.graph().picture().links())
        .filteredOn(link -> link.kind() == LinkKind.TRIGGER)
        .extracting(link -> link.to())
        .containsExactlyInAnyOrder(new Node.ServiceNode("api"), new Node.ServiceNode("jobs"));
    Window.until(() -> window.session().snapshot().get().analysed());
    assertThat(card(new Node.ServiceNode("jobs")).orElseThrow().face().badge())
        .isEqualTo(Badge.NONE);
    assertThat(window.session().snapshot().get().findings())
        .noneMatch(finding -> finding.code().equals("unreachable-service"));
  }

  @Test
  void aPathNobodyAnswersIsMarkedWhileItIsTypedInTheInspector() {
    select();
    Window.until(() -> window.stage.getScene().lookup("#inspector-path") != null);
    Window.fx(() -> {
      TextField path = (TextField) window.stage.getScene().lookup("#inspector-path");
      path.setText("/tidy");
      path.getOnAction().handle(new ActionEvent());
    });
    Node moved = new Node.Timer("/tidy", "0 5 * * *");
    Window.until(
        () -> card(moved).filter(card -> card.face().badge() == Badge.UNREACHABLE).isPresent());
    assertThat(window.session().history().get().text()).contains("\"path\": \"/tidy\"");
    assertThat(window.session().selection().get().primary()).contains(new Item.NodeItem(moved));
  }

  @Test
  void aPathVercelRefusesIsMarkedAsAnError() {
    Window.fx(() -> window.session().rewrite("Type", CONFIG.replace("\"/api/tidy", "\"tidy")));
    Node refused = new Node.Timer("tidy", "0 5 * * *");
    Window.until(
        () -> card(refused).filter(card -> card.face().badge() == Badge.ERROR).isPresent());
  }

  @Test
  void deleteTakesTheEntryOutOfTheFile(FxRobot robot) {
    select();
    Window.fx(() -> window.graph().requestFocus());
    robot.push(KeyCode.DELETE);
    Window.until(() -> card(TIDY).isEmpty());
    assertThat(window.session().history().get().text()).doesNotContain("crons");
  }

  private void select() {
    Window.fx(() -> window.session().select(new Item.NodeItem(TIDY)));
  }

  private Optional<Card> card(Node node) {
    return window.graph().picture().card(node);
  }
}
