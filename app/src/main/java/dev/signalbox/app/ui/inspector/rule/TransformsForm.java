package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The transforms of a rule: what of request or answer is changed, how, and to what. Rewrites may
 * only change the path the service sees; routes may change everything (routing-utils 6.6.0).
 */
record TransformsForm(Form form, Messages messages, RuleEdits edits) {
  private static final String LIST = "transforms";
  private static final String PATH = "request.path";
  private static final List<String> TYPES =
      List.of(PATH, "request.headers", "request.query", "response.headers");
  private static final List<String> OPERATIONS = List.of("set", "append", "delete");

  void fill() {
    List<JsonObject> transforms = edits.objects(LIST);
    form.section(
        "inspector.transforms",
        transforms.size(),
        Parts.iconButton("mdoal-add", messages.text("rule.add.transform"), this::add));
    for (int i = 0; i < transforms.size(); i++) {
      form.add(card(transforms.get(i), i));
    }
  }

  private void add() {
    edits.addTo(LIST, Draft.object().with("type", PATH).with("op", "set").with("args", "/"));
  }

  private VBox card(JsonObject transform, int index) {
    String id = "transform-" + index;
    String words = messages.text("rule.transform", index + 1);
    String type = Objects.requireNonNullElse(transform.string("type"), PATH);
    ComboBox<String> types =
        form.pick(
            Named.in(id + "-type", messages.text("rule.transform.type", words), null),
            type,
            edits.item().list().equals("routes") ? TYPES : List.of(PATH),
            one -> one,
            chosen -> change(transform, draft -> retyped(draft, chosen)));
    ComboBox<String> operations =
        form.pick(
            Named.in(id + "-op", messages.text("rule.transform.op", words), null),
            Objects.requireNonNullElse(transform.string("op"), "set"),
            type.equals(PATH) ? List.of("set") : OPERATIONS,
            one -> messages.text("rule.transform." + one),
            chosen -> change(transform, draft -> reworked(draft, chosen)));
    VBox card =
        new VBox(
            4,
            new HBox(
                4,
                types,
                Parts.gap(),
                Parts.iconButton(
                    "mdoal-close",
                    messages.text("rule.transform.remove", words),
                    () -> edits.removeFrom(LIST, transform))),
            new HBox(operations));
    if (!type.equals(PATH)) {
      target(card, transform, id, words);
    }
    if (!Objects.equals(transform.string("op"), "delete")) {
      arguments(card, transform, id, words);
    }
    environment(card, transform, id, words);
    card.getStyleClass().add("sb-form-card");
    return card;
  }

  private void target(VBox card, JsonObject transform, String id, String words) {
    JsonObject target = transform.object("target");
    JsonValue key = target == null ? null : target.get("key");
    if (key instanceof JsonObject) {
      TestRows tests =
          new TestRows(
              form,
              messages,
              edits.source(),
              Tests.OPERATORS.stream()
                  .filter(one -> !one.equals(Tests.MATCHES) && !one.equals("re"))
                  .toList(),
              value -> key(transform, value.orElseGet(() -> Draft.text("x-name"))));
      card.getChildren().add(tests.of(id + "-target", words, key));
      return;
    }
    label(card, "rule.transform.target");
    card.getChildren()
        .add(
            form.cell(
                Named.in(id + "-target", messages.text("rule.transform.target.of", words), key),
                key instanceof JsonString name ? name.value() : null,
                typed ->
                    typed.isEmpty()
                        ? Optional.of(messages.text("rule.bad.empty"))
                        : key(transform, Draft.text(typed))));
  }

  private Optional<String> key(JsonObject transform, Draft key) {
    return change(transform, draft -> draft.with("target", Draft.object().with("key", key)));
  }

  private void arguments(VBox card, JsonObject transform, String id, String words) {
    label(card, "rule.transform.args");
    JsonValue args = transform.get("args");
    card.getChildren()
        .add(
            form.block(
                Named.in(id + "-args", messages.text("rule.transform.args.of", words), args),
                ConfigReader.strings(args),
                typed ->
                    typed.isEmpty()
                        ? Optional.of(messages.text("rule.bad.empty"))
                        : change(transform, draft -> draft.with("args", one(typed)))));
  }

  private void environment(VBox card, JsonObject transform, String id, String words) {
    label(card, "rule.transform.env");
    JsonValue env = transform.get("env");
    card.getChildren()
        .add(
            form.block(
                Named.in(id + "-env", messages.text("rule.transform.env.of", words), env),
                ConfigReader.strings(env),
                typed ->
                    change(
                        transform,
                        draft ->
                            typed.isEmpty()
                                ? draft.without("env")
                                : draft.with("env", Draft.texts(typed)))));
  }

  private void label(VBox card, String key) {
    card.getChildren().add(Parts.label(messages.text(key), "sb-label"));
  }

  private Optional<String> change(JsonObject transform, UnaryOperator<Draft.Obj> change) {
    return edits.changeIn(LIST, transform, change);
  }

  private static Draft one(List<String> values) {
    return values.size() == 1 ? Draft.text(values.getFirst()) : Draft.texts(values);
  }

  /** A path has no target and is only set; everything else needs one. */
  private static Draft.Obj retyped(Draft.Obj draft, String type) {
    Draft.Obj typed = draft.with("type", type);
    if (type.equals(PATH)) {
      return typed.without("target").with("op", "set").with("args", "/");
    }
    return typed.keys().contains("target")
        ? typed
        : typed.with("target", Draft.object().with("key", "x-name"));
  }

  private static Draft.Obj reworked(Draft.Obj draft, String operation) {
    Draft.Obj worked = draft.with("op", operation);
    if (operation.equals("delete")) {
      return worked.without("args");
    }
    return worked.keys().contains("args") ? worked : worked.with("args", "value");
  }
}
