package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.format.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The status a rule answers with. */
record StatusField(Form form, Messages messages, RuleEdits edits) {

  /** A status of its own, or none. */
  void fill(String key, @Nullable Integer status) {
    form.text(
        new Named(
            "status",
            messages.text("inspector.status"),
            Named.of("status", messages, edits.rule().json().get(key)).where()),
        status == null ? null : status.toString(),
        true,
        typed ->
            typed.isEmpty()
                ? edits.change(draft -> draft.without(key))
                : number(typed)
                    .map(value -> edits.change(draft -> draft.with(key, Draft.number(value))))
                    .orElseGet(() -> Optional.of(messages.text("rule.bad.status"))));
  }

  /**
   * The status of a redirect: {@code permanent} where that says it, {@code statusCode} otherwise
   * (routing-utils 6.6.0).
   */
  void redirect(Redirect rule) {
    String key = rule.json().has("statusCode") ? "statusCode" : "permanent";
    form.choice(
        Named.of("status", messages, rule.json().get(key)),
        Integer.toString(rule.status()),
        List.of("308", "307", "301", "302", "303"),
        Function.identity(),
        typed ->
            number(typed)
                .map(status -> edits.change(draft -> with(draft, status)))
                .orElseGet(() -> Optional.of(messages.text("rule.bad.status"))));
    form.flag(
        Named.of("permanent", messages, rule.json().get("permanent")),
        rule.permanent(),
        value ->
            edits.change(draft ->
                value == null
                    ? draft.without("permanent")
                    : draft.without("statusCode").with("permanent", Draft.bool(value))));
  }

  private static Draft.Obj with(Draft.Obj draft, int status) {
    return switch (status) {
      case 308 -> draft.without("statusCode").with("permanent", Draft.bool(true));
      case 307 -> draft.without("statusCode").with("permanent", Draft.bool(false));
      default -> draft.without("permanent").with("statusCode", Draft.number(status));
    };
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("[1-9]\\d\\d") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
  }
}
