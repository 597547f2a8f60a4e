package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules across fields have in common. */
final class Refusal {
  private static final String WHY =
      "Vercel checks this after the schema and before it builds anything; the deployment stops"
          + " here.";

  private Refusal() {}

  static Finding of(String code, TextRange range, String message) {
    return Finding.of(code, Severity.ERROR, range, message, WHY);
  }

  /** Whether JavaScript would find a value here that is neither null nor undefined. */
  static boolean present(JsonObject object, String key) {
    JsonValue value = object.get(key);
    return value != null && !(value instanceof JsonNull);
  }

  /** Range of a key that is there. */
  static TextRange keyRange(JsonObject object, String key) {
    JsonMember member = object.member(key);
    return member == null ? object.range() : member.key().range();
  }

  /** The objects among the values of a map; nothing when it is absent or no object. */
  static Stream<JsonMember> objects(@Nullable JsonObject map) {
    return map == null
        ? Stream.empty()
        : map.entries().stream().filter(entry -> entry.value() instanceof JsonObject);
  }

  /** The objects in a list; nothing when it is absent or no array. */
  static List<JsonObject> items(JsonObject holder, String key) {
    JsonArray array = holder.array(key);
    return array == null
        ? List.of()
        : array.items().stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .toList();
  }
}
