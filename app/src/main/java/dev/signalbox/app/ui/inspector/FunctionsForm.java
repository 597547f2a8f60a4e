package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.FunctionSettings;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.ClearField;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.edit.SetField;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the functions of a service, by the files they are about.
 *
 * @param source the text the service comes from
 */
record FunctionsForm(Session session, Messages messages, JsonDocument source, Service service) {
  private static final String KEY = "functions";
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}(\\.\\d+)?");
  private static final List<String> TEXTS = List.of("runtime", "includeFiles", "excludeFiles");

  void fill(Form form) {
    form.section(
        "inspector.functions",
        service.functions().size(),
        Parts.iconButton("mdoal-add", messages.text("inspector.functions.add"), this::add));
    for (int i = 0; i < service.functions().size(); i++) {
      one(form, service.functions().get(i), "function-" + i + "-");
    }
  }

  private void one(Form form, FunctionSettings function, String id) {
    String pattern = function.pattern();
    form.text(
        Named.in(id + "files", messages.text("inspector.functions.files"), null),
        pattern,
        true,
        typed -> renamed(pattern, typed));
    JsonObject json = function.json();
    for (String key : List.of("memory", "maxDuration")) {
      JsonValue value = json.get(key);
      form.text(
          Named.in(id + key, words(key, pattern), value),
          value == null ? null : text(value),
          true,
          typed -> number(pattern, key, typed));
    }
    for (String key : TEXTS) {
      form.text(
          Named.in(id + key, words(key, pattern), json.get(key)),
          json.string(key),
          true,
          typed -> set(pattern, key, typed.isEmpty() ? null : Draft.text(typed)));
    }
    form.lines(
        Named.in(id + "regions", words("regions", pattern), json.get("regions")),
        function.regions(),
        typed -> set(pattern, "regions", typed.isEmpty() ? null : Draft.texts(typed)));
  }

  private String words(String key, String pattern) {
    return messages.text("inspector.functions." + key, pattern);
  }

  private String text(JsonValue value) {
    return value instanceof JsonString string ? string.value() : value.range().in(source.text());
  }

  private Optional<String> number(String pattern, String key, String typed) {
    if (typed.isEmpty()) {
      return set(pattern, key, null);
    }
    if (NUMBER.matcher(typed).matches()) {
      return set(pattern, key, new Draft.Scalar(typed));
    }
    return key.equals("maxDuration") && typed.equals("max")
        ? set(pattern, key, Draft.text(typed))
        : Optional.of(messages.text("rule.bad.number"));
  }

  private Optional<String> set(String pattern, String key, @Nullable Draft value) {
    return change(all -> {
      Draft.Obj one =
          all.fields().stream()
              .filter(field -> field.key().equals(pattern))
              .map(Draft.Field::value)
              .filter(Draft.Obj.class::isInstance)
              .map(Draft.Obj.class::cast)
              .findFirst()
              .orElse(Draft.object());
      return all.with(pattern, value == null ? one.without(key) : one.with(key, value));
    });
  }

  private Optional<String> renamed(String pattern, String typed) {
    if (typed.isEmpty()) {
      return change(all -> all.without(pattern));
    }
    return change(all ->
        new Draft.Obj(
            all.fields().stream()
                .map(field ->
                    field.key().equals(pattern) ? new Draft.Field(typed, field.value()) : field)
                .toList()));
  }

  private void add() {
    change(all -> all.with("api/*", Draft.object().with("maxDuration", Draft.number(60))));
  }

  private Optional<String> change(UnaryOperator<Draft.Obj> change) {
    Scope scope = Scope.service(service.name());
    JsonObject object = service.json().object(KEY);
    Draft.Obj after =
        change.apply(object == null ? Draft.object() : Draft.ofObject(source, object));
    return session.apply(
        after.fields().isEmpty() ? new ClearField(scope, KEY) : new SetField(scope, KEY, after));
  }
}
