package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code has} and {@code missing}. */
final class ConditionReader {
  private ConditionReader() {}

  static List<Condition> read(JsonObject rule, String list) {
    JsonArray array = rule.array(list);
    List<Condition> conditions = new ArrayList<>();
    for (JsonValue item : array == null ? List.<JsonValue>of() : array.items()) {
      if (item instanceof JsonObject json) {
        String type = json.string("type");
        if (type != null) {
          conditions.add(new Condition(type, json.string("key"), test(json.get("value")), json));
        }
      }
    }
    return conditions;
  }

  private static @Nullable ConditionTest test(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString regex -> new ConditionTest.Matches(regex.value());
      case JsonObject operators -> operators(operators);
      case null, default -> null;
    };
  }

  private static ConditionTest operators(JsonObject json) {
    return new ConditionTest.Operators(
        text(json.get("eq")),
        json.string("neq"),
        texts(json.array("inc")),
        texts(json.array("ninc")),
        json.string("pre"),
        json.string("suf"),
        json.string("re"),
        number(json.get("gt")),
        number(json.get("gte")),
        number(json.get("lt")),
        number(json.get("lte")));
  }

  private static @Nullable String text(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString string -> string.value();
      case JsonNumber number -> number.literal();
      case null, default -> null;
    };
  }

  private static @Nullable List<String> texts(@Nullable JsonArray array) {
    return array == null ? null : ConfigReader.strings(array);
  }

  private static @Nullable Double number(@Nullable JsonValue value) {
    return value instanceof JsonNumber number ? (Double) number.value() : null;
  }
}
