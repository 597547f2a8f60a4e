package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonInvalid;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON values as JavaScript treats them: Vercel's resolver does not check types first. */
public final class Script {
  private Script() {}

  /** Whether the value counts as true; an absent one does not. */
  public static boolean truthy(@Nullable JsonValue value) {
    return switch (value) {
      case null -> false;
      case JsonNull _, JsonInvalid _ -> false;
      case JsonBoolean(boolean bool, _) -> bool;
      case JsonNumber number -> number.value() != 0;
      case JsonString string -> !string.value().isEmpty();
      case JsonArray _, JsonObject _ -> true;
    };
  }

  /** How the value reads inside a template. */
  public static String text(@Nullable JsonValue value) {
    return switch (value) {
      case null -> "undefined";
      case JsonNull _, JsonInvalid _ -> "null";
      case JsonBoolean(boolean bool, _) -> String.valueOf(bool);
      case JsonNumber number -> number(number.value());
      case JsonString string -> string.value();
      case JsonArray array ->
          array.items().stream()
              .map(item -> item instanceof JsonNull ? "" : text(item))
              .collect(Collectors.joining(","));
      case JsonObject _ -> "[object Object]";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /** Own properties of any value: those of an object, items of an array, characters of a string. */
  public static List<JsonMember> entries(@Nullable JsonValue value) {
    return switch (value) {
      case JsonObject object -> object.entries();
      case JsonArray array -> indexed(array.items());
      case JsonString string -> indexed(characters(string));
      case null, default -> List.of();
    };
  }

  private static List<JsonValue> characters(JsonString string) {
    return string
        .value()
        .chars()
        .mapToObj(c -> (JsonValue) new JsonString(Character.toString(c), string.range()))
        .toList();
  }

  private static List<JsonMember> indexed(List<JsonValue> values) {
    List<JsonMember> members = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      TextRange range = values.get(i).range();
      members.add(new JsonMember(new JsonString(String.valueOf(i), range), values.get(i), range));
    }
    return members;
  }

  /** A string that stands in no text. */
  public static JsonString string(String value) {
    return new JsonString(value, TextRange.at(0));
  }

  /** An object that stands in no text. */
  public static JsonObject object(Map<String, ? extends JsonValue> values) {
    return new JsonObject(
        values.entrySet().stream()
            .map(entry -> new JsonMember(string(entry.getKey()), entry.getValue(), TextRange.at(0)))
            .toList(),
        TextRange.at(0));
  }

  /** An array that stands in no text. */
  public static JsonArray array(List<? extends JsonValue> items) {
    return new JsonArray(List.copyOf(items), TextRange.at(0));
  }

  /** {@code true}, in no text. */
  public static JsonBoolean yes() {
    return new JsonBoolean(true, TextRange.at(0));
  }
}
