package dev.signalbox.app.ui.run;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks on which port a service already runs. */
final class PortPrompt {
  private static final int MAX_PORT = 65_535;
  private static final double WIDTH = 360;

  private final Overlay overlay;
  private final Messages messages;

  PortPrompt(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  /**
   * Asks.
   *
   * @param done receives a port from 1 to 65535
   */
  void show(String service, IntConsumer done) {
    String title = messages.text("run.port.title", service);
    TextField port = new TextField();
    port.setId("run-port");
    port.setPromptText(messages.text("run.port.prompt"));
    port.setAccessibleText(title);
    port.getStyleClass().setAll("text-input", "text-field", "sb-field", "sb-mono");
    Button use =
        Parts.button(
            messages.text("run.port.use"),
            "run-port-use",
            () -> {
              overlay.hide();
              done.accept(number(port.getText()));
            },
            "primary");
    use.disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> number(port.getText()) == 0, port.textProperty()));
    port.setOnAction(event -> use.fire());
    Button cancel =
        Parts.button(messages.text("run.trust.cancel"), "run-port-cancel", overlay::hide);
    VBox box =
        new VBox(
            12, Parts.label(title, "sb-view-title"), port, new HBox(8, Parts.gap(), cancel, use));
    box.getStyleClass().add("sb-popup");
    box.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
    overlay.show(box, port);
  }

  /** The port a text names; 0 when it names none. */
  static int number(String text) {
    String digits = text.strip();
    int port = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    return port <= MAX_PORT ? port : 0;
  }
}
