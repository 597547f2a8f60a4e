package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** A value that is to be written; how it is laid out is decided where it lands. */
public sealed interface Draft {

  /**
   * A string, number, {@code true}, {@code false} or {@code null}.
   *
   * @param literal as it will stand in the file
   */
  record Scalar(String literal) implements Draft {}

  /**
   * An object.
   *
   * @param fields in the order they are written
   */
  record Obj(List<Field> fields) implements Draft {
    /** Keeps an immutable copy. */
    public Obj {
      fields = List.copyOf(fields);
    }

    /** The same object with a field set: in its place when it is there, else as the last one. */
    public Obj with(String key, Draft value) {
      List<Field> changed = new ArrayList<>(fields);
      int at = keys().indexOf(key);
      if (at < 0) {
        changed.add(new Field(key, value));
      } else {
        changed.set(at, new Field(key, value));
      }
      return new Obj(changed);
    }

    /** The same object with a string field set. */
    public Obj with(String key, String value) {
      return with(key, text(value));
    }

    /** The same object without a field. */
    public Obj without(String key) {
      return new Obj(fields.stream().filter(field -> !field.key().equals(key)).toList());
    }

    /** Keys in order. */
    public List<String> keys() {
      return fields.stream().map(Field::key).toList();
    }
  }

  /**
   * An array.
   *
   * @param items in order
   */
  record Arr(List<Draft> items) implements Draft {
    /** Keeps an immutable copy. */
    public Arr {
      items = List.copyOf(items);
    }
  }

  /**
   * A value that already stands in the file and is written again with its own line breaks.
   *
   * @param source the document it comes from
   * @param value one of its values
   */
  record Copy(JsonDocument source, JsonValue value) implements Draft {}

  /**
   * A key with its value.
   *
   * @param key unquoted
   * @param value what to write
   */
  record Field(String key, Draft value) {}

  /** A string. */
  static Draft text(String value) {
    return new Scalar(JsonText.quote(value));
  }

  /** {@code true} or {@code false}. */
  static Draft bool(boolean value) {
    return new Scalar(Boolean.toString(value));
  }

  /** A whole number. */
  static Draft number(long value) {
    return new Scalar(Long.toString(value));
  }

  /** A list of strings. */
  static Draft texts(List<String> values) {
    return new Arr(values.stream().map(Draft::text).toList());
  }

  /** An object without fields, to be filled by {@link Obj#with}. */
  static Obj object() {
    return new Obj(List.of());
  }

  /** A value of a document, its scalars as written; of a repeated key the last one. */
  static Draft of(JsonDocument document, JsonValue value) {
    return switch (value) {
      case JsonObject object -> ofObject(document, object);
      case JsonArray array ->
          new Arr(array.items().stream().map(item -> of(document, item)).toList());
      default -> new Scalar(value.range().in(document.text()));
    };
  }

  /** An object of a document, its scalars as written; of a repeated key the last one. */
  static Obj ofObject(JsonDocument document, JsonObject object) {
    Obj draft = object();
    for (var member : object.members()) {
      draft = draft.with(member.key().value(), of(document, member.value()));
    }
    return draft;
  }
}
