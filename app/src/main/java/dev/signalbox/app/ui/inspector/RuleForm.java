package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.ChangeRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of a rule. */
final class RuleForm {
  private final Session session;
  private final Messages messages;

  RuleForm(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  VBox of(Snapshot snapshot, Item.RuleItem item, Rule rule) {
    Form form = new Form(messages);
    form.head(
        Icons.of("mdoal-alt_route", 24),
        messages.text("inspector.rule." + rule.list(), rule.index() + 1),
        messages.text("inspector.rule.place", rule.id()));
    String key = rule.json().has("src") ? "src" : "source";
    form.text(
        "source",
        rule.source(),
        true,
        typed -> change(item, rule, draft -> draft.with(key, typed)));
    switch (rule) {
      case Rewrite rewrite ->
          destination(form, snapshot, item, rule, rewrite.destination(), "destination");
      case Redirect redirect -> redirect(form, item, redirect);
      case Route route ->
          destination(
              form,
              snapshot,
              item,
              rule,
              route.destination(),
              rule.json().has("destination") ? "destination" : "dest");
      default -> {
        // Header rules have their fields in the text only.
      }
    }
    conditions(form, "has", rule.has());
    conditions(form, "missing", rule.missing());
    return form.node();
  }

  private void destination(
      Form form,
      Snapshot snapshot,
      Item.RuleItem item,
      Rule rule,
      @Nullable Destination destination,
      String key) {
    String service = destination instanceof Destination.ToService(var name, var path) ? name : null;
    String location = destination instanceof Destination.Location(var value) ? value : null;
    form.choice(
        "service",
        service,
        snapshot.config().serviceNames(),
        Function.identity(),
        typed -> change(item, rule, draft -> draft.with(key, toService(typed))));
    form.text(
        "destination",
        location,
        true,
        typed -> change(item, rule, draft -> draft.with(key, typed)));
  }

  private void redirect(Form form, Item.RuleItem item, Redirect rule) {
    form.text(
        "destination",
        rule.destination(),
        true,
        typed -> change(item, rule, draft -> draft.with("destination", typed)));
    form.choice(
        "status",
        Integer.toString(rule.status()),
        List.of("301", "302", "303", "307", "308"),
        Function.identity(),
        typed -> change(item, rule, draft -> status(draft, typed)));
  }

  private static Draft.Obj status(Draft.Obj draft, String typed) {
    return switch (typed) {
      case "308" -> draft.without("statusCode").with("permanent", Draft.bool(true));
      case "307" -> draft.without("statusCode").with("permanent", Draft.bool(false));
      default ->
          typed.matches("\\d{3}")
              ? draft.without("permanent").with("statusCode", Draft.number(Long.parseLong(typed)))
              : draft;
    };
  }

  private void conditions(Form form, String key, List<Condition> conditions) {
    if (!conditions.isEmpty()) {
      form.section("inspector." + key, conditions.size());
      for (Condition condition : conditions) {
        String name = condition.key() == null ? "" : " " + condition.key();
        form.add(Parts.label(condition.type() + name, "sb-mono"));
      }
    }
  }

  private void change(Item.RuleItem item, Rule rule, UnaryOperator<Draft.Obj> change) {
    Draft.Obj before = Draft.ofObject(session.snapshot().get().source(), rule.json());
    String service = item.service();
    session.apply(
        new ChangeRule(
            service == null ? Scope.PROJECT : Scope.service(service),
            RuleList.valueOf(item.list().toUpperCase(Locale.ROOT)),
            item.index(),
            change.apply(before)));
  }

  private static Draft.Obj toService(String name) {
    return Draft.object().with("service", name);
  }
}
