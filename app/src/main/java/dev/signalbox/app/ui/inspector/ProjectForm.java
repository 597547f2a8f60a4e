package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the inspector shows while nothing is selected: the project in numbers. */
final class ProjectForm {
  private final Session session;
  private final Messages messages;

  ProjectForm(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /** What the form says. */
  record Facts(
      String project,
      ServiceModel model,
      long services,
      long rules,
      long bindings,
      long problems) {}

  Facts facts(Snapshot snapshot) {
    Project project = session.project().get();
    return new Facts(
        project == null ? "" : project.name(),
        snapshot.config().model(),
        snapshot.config().serviceNames().size(),
        snapshot.config().routing().rules().count(),
        snapshot.graph().edgeSet().stream().filter(Edge.Private.class::isInstance).count(),
        snapshot.findings().size());
  }

  VBox of(Facts facts, Snapshot snapshot) {
    Form form = new Form(messages, new Drafts(), snapshot, List.of());
    form.head(
        Icons.of("mdoal-folder_open", 24),
        facts.project,
        messages.text("status.model." + facts.model.name().toLowerCase(Locale.ROOT)));
    fact(form, "services", facts.services);
    fact(form, "rules", facts.rules);
    fact(form, "bindings", facts.bindings);
    fact(form, "problems", facts.problems);
    Label hint = Parts.label(messages.text("inspector.hint"), "sb-muted", "sb-small");
    hint.setWrapText(true);
    form.add(hint);
    return form.node();
  }

  private void fact(Form form, String key, long number) {
    var row =
        new javafx.scene.layout.HBox(
            Parts.label(messages.text("inspector.fact." + key), "sb-muted"),
            Parts.gap(),
            Parts.label(Long.toString(number), "sb-medium"));
    row.getStyleClass().add("sb-link-row");
    form.add(row);
  }
}
