package dev.signalbox.app.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.ui.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Tabs keep to their room. */
@ExtendWith(ApplicationExtension.class)
class LogTabsTest {
  private static final List<String> NAMES =
      List.of("storefront", "checkout", "payments", "search", "mail", "ledger");

  private final List<String> chosen = new ArrayList<>();
  private LogTabs tabs;

  @Start
  void start(Stage stage) {
    tabs = new LogTabs(Messages.of(Locale.ENGLISH), chosen::add);
    new Scene(tabs);
  }

  @Test
  void allAreShownWhereThereIsRoom() {
    show("", 2000);
    assertThat(shown()).hasSize(NAMES.size());
    assertThat(tabs.lookup("#log-more").isVisible()).isFalse();
  }

  @Test
  void thoseWithoutRoomAreBehindAButtonAndTheChosenOneIsNot() {
    show("ledger", 300);
    assertThat(tabs.lookup("#log-more").isVisible()).isTrue();
    assertThat(shown()).contains("log-storefront", "log-ledger").doesNotContain("log-mail");
    assertThat(visible()).allMatch(node -> node.getBoundsInParent().getMaxX() <= 300);
  }

  @Test
  void tabOfAServiceInTroubleSaysSo() {
    show("", 2000);
    ToggleButton mail = (ToggleButton) tabs.lookup("#log-mail");
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> tabs.mark(Set.of("mail")));
    assertThat(mail.getGraphic()).isNotNull();
    assertThat(mail.getAccessibleText()).isEqualTo("Log of mail, in trouble");
    assertThat(((ToggleButton) tabs.lookup("#log-search")).getGraphic()).isNull();

    WaitForAsyncUtils.waitForAsyncFx(5000, () -> tabs.mark(Set.of()));
    assertThat(mail.getGraphic()).isNull();
  }

  @Test
  void aChosenOneComesToSight() {
    show("", 300);
    assertThat(shown()).doesNotContain("log-ledger");
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          ((ToggleButton) tabs.lookup("#log-ledger")).fire();
          tabs.layout();
        });
    assertThat(shown()).contains("log-ledger");
    assertThat(chosen).containsExactly("ledger");
  }

  private void show(String name, double width) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          tabs.show(NAMES.stream().map(one -> new LogTabs.Tab(one, one)).toList(), name);
          tabs.applyCss();
          tabs.resize(width, 30);
          tabs.layout();
        });
  }

  private List<String> shown() {
    return visible().map(Node::getId).filter(id -> !id.equals("log-more")).toList();
  }

  private Stream<Node> visible() {
    return tabs.getChildren().stream().filter(Node::isVisible);
  }
}
