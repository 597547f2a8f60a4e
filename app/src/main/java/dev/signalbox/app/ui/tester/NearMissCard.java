package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.fix.Fix;
import dev.signalbox.model.fix.NearMiss;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What can be done about a near miss: try the request that matches, or change the rule. */
final class NearMissCard {
  private static final double BUTTON_MOST = 300;

  private final Tester tester;
  private final Session session;
  private final Messages messages;

  NearMissCard(Tester tester, Session session, Messages messages) {
    this.tester = tester;
    this.session = session;
    this.messages = messages;
  }

  /**
   * What is between the rule and the request, where that is plainer than the verdict.
   *
   * @param asked path of the request
   */
  Optional<String> sentence(NearMiss near, String asked) {
    return switch (near.kind()) {
      case SLASH -> Optional.of(messages.text("trace.near.slash", asked));
      case EXTRA_SLASH -> Optional.of(messages.text("trace.near.extra", asked));
      case CAPITALS -> Optional.of(messages.text("trace.near.capitals"));
      case METHOD, CONDITIONS -> Optional.empty();
    };
  }

  FlowPane buttons(NearMiss near) {
    FlowPane buttons = new FlowPane(8, 4);
    buttons.getStyleClass().add("sb-trace-near");
    Fix fix = near.fix();
    if (fix != null) {
      Button change =
          Parts.button(fix.label(), "trace-fix", () -> session.apply(fix.edit()), "small");
      change.setGraphic(Icons.of("mdoal-lightbulb", Icons.CHIP));
      buttons.getChildren().add(limited(change));
    }
    String words = messages.text("trace.near.try", near.what());
    buttons
        .getChildren()
        .add(
            limited(
                Parts.button(
                    words, "trace-try", () -> tester.ask(near.request()), "small", "plain")));
    return buttons;
  }

  /** Long values are shortened; the tooltip has all of them. */
  private static Button limited(Button button) {
    button.setMaxWidth(BUTTON_MOST);
    button.setTooltip(new Tooltip(button.getText()));
    return button;
  }
}
