package dev.signalbox.model.migrate;

import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short forms of the values a migration writes. */
final class Json {
  private Json() {}

  static JsonValue text(String value) {
    return Script.string(value);
  }

  static JsonObject object(String key, JsonValue value) {
    return Script.object(Map.of(key, value));
  }

  static JsonObject object(String key, JsonValue value, String second, JsonValue other) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put(key, value);
    fields.put(second, other);
    return Script.object(fields);
  }

  static JsonValue list(JsonValue... items) {
    return Script.array(List.of(items));
  }
}
