package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.Binding;
import dev.signalbox.model.edit.ChangeBinding;
import dev.signalbox.model.edit.RemoveBinding;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** The fields of a binding. */
final class BindingForm {
  private final Session session;
  private final Messages messages;
  private final Drafts drafts;

  BindingForm(Session session, Messages messages, Drafts drafts) {
    this.session = session;
    this.messages = messages;
    this.drafts = drafts;
  }

  VBox of(Snapshot snapshot, Item.BindingItem item, Binding binding) {
    String caller = item.caller();
    String target = Objects.requireNonNullElse(binding.service(), "");
    String env = Objects.requireNonNullElse(binding.env(), "");
    Form form = new Form(messages, drafts, item, snapshot.findings());
    form.head(
        Icons.of("mdoal-link", 24),
        caller + " → " + target,
        messages.text("inspector.binding.detail"));
    form.text(
        Named.of("env", messages, binding.json().get("env")),
        env,
        true,
        typed -> session.apply(new ChangeBinding(caller, item.index(), target, typed)));
    form.choice(
        Named.of("service", messages, binding.json().get("service")),
        target,
        snapshot.config().serviceNames(),
        Function.identity(),
        typed -> session.apply(new ChangeBinding(caller, item.index(), typed, env)));
    form.add(
        Parts.button(
            messages.text("inspector.binding.remove"),
            "inspector-remove-binding",
            () -> session.apply(new RemoveBinding(caller, item.index())),
            "danger"));
    return form.node();
  }
}
