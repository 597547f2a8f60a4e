package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The conditions of a rule, {@code has} or {@code missing}: what of the request is looked at, and
 * what it must be (routing-utils 6.6.0).
 *
 * @param list {@code has} or {@code missing}
 */
record ConditionsForm(Form form, Messages messages, RuleEdits edits, String list) {
  private static final List<String> TYPES = List.of("header", "cookie", "query", "host");

  void fill() {
    List<JsonObject> conditions = edits.objects(list);
    form.section(
        "inspector." + list,
        conditions.size(),
        Parts.iconButton("mdoal-add", messages.text("rule.add." + list), this::add));
    for (int i = 0; i < conditions.size(); i++) {
      form.add(card(conditions.get(i), i));
    }
  }

  private void add() {
    edits.addTo(list, Draft.object().with("type", "header").with("key", "x-name"));
  }

  private VBox card(JsonObject condition, int index) {
    String id = list + "-" + index;
    String words = messages.text("rule.condition", messages.text("inspector." + list), index + 1);
    String type = Objects.requireNonNullElse(condition.string("type"), "header");
    ComboBox<String> pick =
        form.pick(
            Named.in(id + "-type", messages.text("rule.condition.type", words), null),
            type,
            TYPES,
            one -> messages.text("rule.type." + one),
            chosen -> change(condition, draft -> retyped(draft, chosen)));
    HBox head = new HBox(4, pick);
    if (!type.equals("host")) {
      VBox key =
          form.cell(
              Named.in(
                  id + "-key", messages.text("rule.condition.key", words), condition.get("key")),
              condition.string("key"),
              typed ->
                  typed.isEmpty()
                      ? Optional.of(messages.text("rule.bad.empty"))
                      : change(condition, draft -> draft.with("key", typed)));
      HBox.setHgrow(key, Priority.ALWAYS);
      head.getChildren().add(key);
    } else {
      head.getChildren().add(Parts.gap());
    }
    head.getChildren()
        .add(
            Parts.iconButton(
                "mdoal-close",
                messages.text("rule.condition.remove", words),
                () -> edits.removeFrom(list, condition)));
    TestRows tests =
        new TestRows(
            form,
            messages,
            edits.source(),
            Tests.OPERATORS,
            value ->
                change(
                    condition,
                    draft ->
                        value
                            .map(now -> draft.with("value", now))
                            .orElseGet(() -> draft.without("value"))));
    VBox card = new VBox(4, head, tests.of(id + "-value", words, condition.get("value")));
    card.getStyleClass().add("sb-form-card");
    return card;
  }

  private Optional<String> change(JsonObject condition, UnaryOperator<Draft.Obj> change) {
    return edits.changeIn(list, condition, change);
  }

  /** A host has no key but needs a value; everything else needs a key. */
  private static Draft.Obj retyped(Draft.Obj draft, String type) {
    Draft.Obj typed = draft.with("type", type);
    if (type.equals("host")) {
      Draft.Obj host = typed.without("key");
      return host.keys().contains("value") ? host : host.with("value", "example.com");
    }
    return typed.keys().contains("key") ? typed : typed.with("key", "name");
  }
}
