package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Tiles;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.env.Origin;
import dev.signalbox.model.env.ServiceVariables;
import dev.signalbox.model.env.Variable;
import dev.signalbox.model.env.Withheld;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The variables a service receives, where each comes from and what it hides. */
final class VariablesView {
  private final Messages messages;

  VariablesView(Messages messages) {
    this.messages = messages;
  }

  VBox of(Service service, ServiceVariables found) {
    Form form = new Form(messages, new Drafts(), service, List.of());
    form.head(
        Tiles.of(service, Tiles.LARGE),
        service.name(),
        messages.text("inspector.variables.detail"));
    List<Variable> told = found.variables().stream().filter(VariablesView::worthTelling).toList();
    form.section("inspector.variables.given", told.size());
    told.forEach(variable -> form.add(line(variable)));
    if (!found.withheld().isEmpty()) {
      form.section("inspector.variables.withheld", found.withheld().size());
      found.withheld().forEach(withheld -> form.add(line(withheld)));
    }
    return form.node();
  }

  /** What every process inherits anyway would bury the rest. */
  private static boolean worthTelling(Variable variable) {
    return !(variable.given().origin() instanceof Origin.Inherited) || !variable.hidden().isEmpty();
  }

  private VBox line(Variable variable) {
    VBox line =
        new VBox(
            Parts.label(variable.name(), "sb-mono"),
            words("inspector.variables.from", variable.given().origin().words(), "sb-label"));
    variable
        .hidden()
        .forEach(offer ->
            line.getChildren()
                .add(words("inspector.variables.hides", offer.origin().words(), "sb-hides")));
    line.getStyleClass().add("sb-form-line");
    return line;
  }

  private static VBox line(Withheld withheld) {
    VBox line =
        new VBox(Parts.label(withheld.name(), "sb-mono"), wrapping(withheld.reason(), "sb-label"));
    line.getStyleClass().add("sb-form-line");
    return line;
  }

  private Label words(String key, String origin, String style) {
    return wrapping(messages.text(key, origin), style);
  }

  private static Label wrapping(String text, String style) {
    Label label = Parts.label(text, style);
    label.setWrapText(true);
    return label;
  }
}
