package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.ClearField;
import dev.signalbox.model.edit.NewRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.edit.SetField;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The route table of a service: its lists, and the two switches beside them.
 *
 * @param links makes a row that selects something
 */
record ServiceTables(Session session, Messages messages, Links links) {

  /** Makes a row that selects something. */
  @FunctionalInterface
  interface Links {
    /** Number, code and what stands at the end. */
    Node link(Item item, @Nullable Node number, String code, String other);
  }

  void fill(Form form, Service service) {
    for (RuleList list : RuleList.values()) {
      List<Rule> rules =
          service.routing().rules().filter(rule -> rule.list().equals(list.key())).toList();
      form.section(
          "inspector.table." + list.key(),
          rules.size(),
          Parts.iconButton(
              "mdoal-add",
              messages.text("inspector.table.add." + list.key()),
              () -> add(service, list, rules.size())));
      for (Rule rule : rules) {
        form.add(
            links.link(
                new Item.RuleItem(service.name(), rule.list(), rule.index()),
                Parts.ruleNumber(Integer.toString(rule.index() + 1), "skipped"),
                Objects.requireNonNullElse(rule.source(), rule.id()),
                ""));
      }
    }
    flag(form, service, "cleanUrls", service.routing().cleanUrls());
    flag(form, service, "trailingSlash", service.routing().trailingSlash());
  }

  private void add(Service service, RuleList list, int at) {
    Scope scope = Scope.service(service.name());
    if (session.apply(NewRule.in(scope, list)).isEmpty()) {
      session.select(new Item.RuleItem(service.name(), list.key(), at));
    }
  }

  private void flag(Form form, Service service, String key, @Nullable Boolean value) {
    Scope scope = Scope.service(service.name());
    form.flag(
        Named.of(key, messages, service.json().get(key)),
        value,
        now ->
            session.apply(
                now == null
                    ? new ClearField(scope, key)
                    : new SetField(scope, key, Draft.bool(now))));
  }
}
