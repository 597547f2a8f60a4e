package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.Optional;
import javafx.scene.layout.VBox;

/**
 * The fields of a rule.
 *
 * @param drafts what was typed before
 * @param match tries what is typed
 */
public record RuleForm(Session session, Messages messages, Drafts drafts, MatchLine match) {

  /** The form of a rule of a Snapshot. */
  public VBox of(Snapshot snapshot, Item.RuleItem item, Rule rule) {
    Form form = new Form(messages, drafts, item, snapshot.findings());
    String owner = item.service() == null ? "" : item.service() + " ";
    form.head(
        Icons.of("mdoal-alt_route", 24),
        messages.text("inspector.rule." + rule.list(), rule.index() + 1),
        messages.text("inspector.rule.place", owner + rule.id()));
    RuleEdits edits = new RuleEdits(session, snapshot.source(), item, rule);
    if (rule instanceof Route route && route.handle() != null) {
      new RouteForm(form, messages, edits).handle(route);
      return form.node();
    }
    fill(form, snapshot, edits);
    return form.node();
  }

  /** Only what decides which requests it takes and where they go; for a narrow place. */
  public VBox brief(Snapshot snapshot, Item.RuleItem item, Rule rule, String prefix) {
    Form form = new Form(messages, drafts, item, snapshot.findings(), prefix);
    RuleEdits edits = new RuleEdits(session, snapshot.source(), item, rule);
    match.about(edits);
    source(form, edits);
    target(form, snapshot, edits);
    conditions(form, edits);
    return form.node();
  }

  private void fill(Form form, Snapshot snapshot, RuleEdits edits) {
    match.about(edits);
    source(form, edits);
    target(form, snapshot, edits);
    switch (edits.rule()) {
      case Rewrite rewrite ->
          new StatusField(form, messages, edits).fill("statusCode", rewrite.statusCode());
      case Redirect redirect -> new StatusField(form, messages, edits).redirect(redirect);
      case Route route -> {
        new RouteForm(form, messages, edits).fill(route);
        new HeadersForm(form, messages, edits).ofObject();
      }
      case HeaderRule headers -> new HeadersForm(form, messages, edits).ofList();
    }
    conditions(form, edits);
    if (edits.rule() instanceof Rewrite || edits.rule() instanceof Route) {
      new TransformsForm(form, messages, edits).fill();
    }
  }

  private void conditions(Form form, RuleEdits edits) {
    new ConditionsForm(form, messages, edits, "has").fill();
    new ConditionsForm(form, messages, edits, "missing").fill();
  }

  private void target(Form form, Snapshot snapshot, RuleEdits edits) {
    TargetForm target =
        new TargetForm(form, messages, edits, snapshot.config().serviceNames(), match);
    switch (edits.rule()) {
      case Rewrite rewrite -> target.fill("destination", rewrite.destination());
      case Redirect redirect -> redirect(form, edits, redirect);
      case Route route ->
          target.fill(
              route.json().has("destination") ? "destination" : "dest", route.destination());
      case HeaderRule headers -> {
        // It adds to whatever answers.
      }
    }
  }

  private void source(Form form, RuleEdits edits) {
    String key = edits.rule().json().has("src") ? "src" : "source";
    form.text(
        Named.of("source", messages, edits.rule().json().get(key)),
        edits.rule().source(),
        true,
        typed ->
            typed.isEmpty() ? Optional.of(messages.text("rule.bad.empty")) : edits.set(key, typed),
        typed -> match.type(key, Draft.text(typed)));
    form.add(match.node(form.id("match")));
  }

  private void redirect(Form form, RuleEdits edits, Redirect rule) {
    form.text(
        Named.of("destination", messages, rule.json().get("destination")),
        rule.destination(),
        true,
        typed ->
            typed.isEmpty()
                ? Optional.of(messages.text("rule.bad.empty"))
                : edits.set("destination", typed),
        typed -> match.type("destination", Draft.text(typed)));
  }
}
