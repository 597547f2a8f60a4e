package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The headers a rule sets: a list of a header rule, an object of a route. */
record HeadersForm(Form form, Messages messages, RuleEdits edits) {
  private static final String LIST = "headers";

  void ofList() {
    List<JsonObject> headers = edits.objects(LIST);
    section(
        headers.size(),
        () -> edits.addTo(LIST, Draft.object().with("key", "x-name").with("value", "value")));
    for (int i = 0; i < headers.size(); i++) {
      JsonObject header = headers.get(i);
      form.add(
          row(
              i,
              header.string("key"),
              Named.in("header-" + i + "-key", name(i), header.get("key")),
              key -> edits.changeIn(LIST, header, draft -> draft.with("key", key)),
              header.string("value"),
              Named.in("header-" + i + "-value", value(i), header.get("value")),
              value -> edits.changeIn(LIST, header, draft -> draft.with("value", value)),
              () -> edits.removeFrom(LIST, header)));
    }
  }

  void ofObject() {
    JsonObject object = edits.rule().json().object(LIST);
    List<JsonMember> members = object == null ? List.of() : object.members();
    Draft.Obj now = object == null ? Draft.object() : Draft.ofObject(edits.source(), object);
    section(members.size(), () -> set(now.with(free(now), "value")));
    for (int i = 0; i < members.size(); i++) {
      JsonMember member = members.get(i);
      String old = member.key().value();
      form.add(
          row(
              i,
              old,
              Named.in("header-" + i + "-key", name(i), member.key()),
              key ->
                  now.keys().contains(key)
                      ? Optional.of(messages.text("rule.bad.taken"))
                      : set(renamed(now, old, key)),
              member.value() instanceof JsonString text ? text.value() : null,
              Named.in("header-" + i + "-value", value(i), member.value()),
              value -> set(now.with(old, value)),
              () -> set(now.without(old))));
    }
  }

  private void section(int count, Runnable add) {
    form.section(
        "inspector.headers",
        count,
        Parts.iconButton("mdoal-add", messages.text("rule.add.header"), add));
  }

  private HBox row(
      int index,
      @Nullable String key,
      Named keyName,
      Function<String, Optional<String>> rename,
      @Nullable String value,
      Named valueName,
      Function<String, Optional<String>> change,
      Runnable remove) {
    VBox left =
        form.cell(
            keyName,
            key,
            typed ->
                typed.isEmpty()
                    ? Optional.of(messages.text("rule.bad.empty"))
                    : rename.apply(typed));
    VBox right = form.cell(valueName, value, change::apply);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return new HBox(
        4,
        left,
        right,
        Parts.iconButton("mdoal-close", messages.text("rule.header.remove", index + 1), remove));
  }

  private Optional<String> set(Draft.Obj headers) {
    return edits.change(
        draft -> headers.fields().isEmpty() ? draft.without(LIST) : draft.with(LIST, headers));
  }

  private static Draft.Obj renamed(Draft.Obj headers, String old, String key) {
    return new Draft.Obj(
        headers.fields().stream()
            .map(field -> field.key().equals(old) ? new Draft.Field(key, field.value()) : field)
            .toList());
  }

  private static String free(Draft.Obj headers) {
    String name = "x-name";
    for (int i = 2; headers.keys().contains(name); i++) {
      name = "x-name-" + i;
    }
    return name;
  }

  private String name(int index) {
    return messages.text("rule.header.name", index + 1);
  }

  private String value(int index) {
    return messages.text("rule.header.value", index + 1);
  }
}
