package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Tiles;
import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import java.util.Objects;
import javafx.scene.layout.VBox;

/** The variables a service receives. */
final class VariablesView {
  private final Messages messages;

  VariablesView(Messages messages) {
    this.messages = messages;
  }

  VBox of(Service service) {
    Form form = new Form(messages);
    form.head(
        Tiles.of(service, Tiles.LARGE),
        service.name(),
        messages.text("inspector.variables.detail"));
    form.section("inspector.variables.bindings", service.bindings().size());
    for (Binding binding : service.bindings()) {
      VBox line =
          new VBox(
              Parts.label(Objects.requireNonNullElse(binding.env(), ""), "sb-mono"),
              Parts.label("→ " + binding.service(), "sb-label"));
      line.getStyleClass().add("sb-form-line");
      form.add(line);
    }
    return form.node();
  }
}
