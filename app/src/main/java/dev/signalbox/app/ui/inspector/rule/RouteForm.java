package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields only an entry of {@code routes} has. */
record RouteForm(Form form, Messages messages, RuleEdits edits) {
  private static final List<String> PHASES =
      List.of("filesystem", "resource", "miss", "rewrite", "hit", "error");

  /** The phase a marker opens. */
  void handle(Route route) {
    form.choice(
        Named.of("handle", messages, edits.rule().json().get("handle")),
        route.handle(),
        PHASES,
        Function.identity(),
        typed -> edits.set("handle", typed));
  }

  /** Methods, status and what happens afterwards. */
  void fill(Route route) {
    JsonObject json = edits.rule().json();
    form.text(
        Named.of("methods", messages, json.get("methods")),
        String.join(", ", route.methods()),
        true,
        typed ->
            edits.change(draft ->
                typed.isEmpty()
                    ? draft.without("methods")
                    : draft.with("methods", Draft.texts(methods(typed)))));
    new StatusField(form, messages, edits)
        .fill(json.has("statusCode") ? "statusCode" : "status", route.status());
    form.flag(
        Named.of("continue", messages, json.get("continue")),
        json.bool("continue"),
        value -> flag("continue", value));
    form.flag(
        Named.of("check", messages, json.get("check")),
        json.bool("check"),
        value -> flag("check", value));
  }

  private void flag(String key, @Nullable Boolean value) {
    edits.change(draft -> value == null ? draft.without(key) : draft.with(key, Draft.bool(value)));
  }

  private static List<String> methods(String typed) {
    return List.of(typed.toUpperCase(Locale.ROOT).split("[\\s,]+"));
  }
}
