package dev.signalbox.model.route.transform;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Locale;

/** Operators that select names: all given must hold; letters compare without case. */
final class KeyOperators {
  private KeyOperators() {}

  static boolean hold(JsonValue selector, String candidate) {
    return !(selector instanceof JsonObject operators)
        || operators.members().stream()
            .allMatch(operator -> holds(operator, candidate.toLowerCase(Locale.ROOT)));
  }

  private static boolean holds(JsonMember operator, String candidate) {
    JsonValue value = operator.value();
    List<String> texts = texts(value);
    String text = texts.isEmpty() ? "" : texts.getFirst();
    return switch (operator.key().value()) {
      case "eq" -> candidate.equals(text);
      case "neq" -> !candidate.equals(text);
      case "inc" -> texts.contains(candidate);
      case "ninc" -> !texts.contains(candidate);
      case "pre" -> candidate.startsWith(text);
      case "suf" -> candidate.endsWith(text);
      case "sub" -> candidate.contains(text);
      case "gt" -> number(candidate) > number(text);
      case "gte" -> number(candidate) >= number(text);
      case "lt" -> number(candidate) < number(text);
      case "lte" -> number(candidate) <= number(text);
      default -> true;
    };
  }

  private static List<String> texts(JsonValue value) {
    return switch (value) {
      case JsonString string -> List.of(string.value().toLowerCase(Locale.ROOT));
      case JsonNumber number -> List.of(number.literal());
      case JsonArray array -> array.items().stream().flatMap(item -> texts(item).stream()).toList();
      default -> List.of();
    };
  }

  private static double number(String text) {
    try {
      return text.isBlank() ? 0 : Double.parseDouble(text);
    } catch (NumberFormatException notNumeric) {
      return Double.NaN;
    }
  }
}
