package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonInvalid;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Compares what values say, whatever they look like and whatever order their keys have. */
public final class Sameness {
  private Sameness() {}

  /** Whether a value already says what a draft would. */
  public static boolean same(JsonValue value, Draft draft) {
    return switch (draft) {
      case Draft.Scalar scalar -> same(value, JsonParser.parse(scalar.literal()).root());
      case Draft.Copy copy -> same(value, copy.value());
      case Draft.Obj object -> value instanceof JsonObject other && sameFields(other, object);
      case Draft.Arr array -> value instanceof JsonArray other && sameItems(other, array);
    };
  }

  /** Whether two values say the same to JSON.parse. */
  public static boolean same(JsonValue one, JsonValue two) {
    return switch (one) {
      case JsonString string ->
          two instanceof JsonString other && string.value().equals(other.value());
      case JsonNumber number -> two instanceof JsonNumber other && number.value() == other.value();
      case JsonBoolean bool -> two instanceof JsonBoolean other && bool.value() == other.value();
      case JsonNull none -> two instanceof JsonNull;
      case JsonInvalid invalid -> false;
      case JsonObject object -> two instanceof JsonObject other && sameMembers(object, other);
      case JsonArray array ->
          two instanceof JsonArray other
              && array.items().size() == other.items().size()
              && everyItemSame(array, other);
    };
  }

  private static boolean everyItemSame(JsonArray one, JsonArray two) {
    for (int i = 0; i < one.items().size(); i++) {
      if (!same(one.items().get(i), two.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMembers(JsonObject one, JsonObject two) {
    Map<String, JsonValue> left = values(one);
    Map<String, JsonValue> right = values(two);
    return left.keySet().equals(right.keySet())
        && left.entrySet().stream()
            .allMatch(entry -> same(entry.getValue(), value(right, entry.getKey())));
  }

  private static boolean sameFields(JsonObject value, Draft.Obj draft) {
    Map<String, JsonValue> values = values(value);
    return values.size() == draft.fields().size()
        && draft.fields().stream()
            .allMatch(field ->
                values.containsKey(field.key()) && same(value(values, field.key()), field.value()));
  }

  private static boolean sameItems(JsonArray value, Draft.Arr draft) {
    if (value.items().size() != draft.items().size()) {
      return false;
    }
    for (int i = 0; i < value.items().size(); i++) {
      if (!same(value.items().get(i), draft.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static JsonValue value(Map<String, JsonValue> values, String key) {
    return Objects.requireNonNull(values.get(key));
  }

  private static Map<String, JsonValue> values(JsonObject object) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    for (JsonMember member : object.members()) {
      values.put(member.key().value(), member.value());
    }
    return values;
  }
}
