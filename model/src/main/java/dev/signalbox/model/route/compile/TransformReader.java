package dev.signalbox.model.route.compile;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the transforms of a rule as written. */
final class TransformReader {
  private TransformReader() {}

  static List<Transform> read(JsonObject rule) {
    List<Transform> transforms = new ArrayList<>();
    JsonArray array = rule.array("transforms");
    for (JsonValue item : array == null ? List.<JsonValue>of() : array.items()) {
      if (item instanceof JsonObject json) {
        transforms.add(
            new Transform(
                Objects.requireNonNullElse(json.string("type"), ""),
                Objects.requireNonNullElse(json.string("op"), ""),
                strings(json.get("args")),
                json.get("args") instanceof JsonArray,
                Objects.requireNonNullElse(strings(json.get("env")), List.of()),
                json));
      }
    }
    return transforms;
  }

  private static @Nullable List<String> strings(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString string -> List.of(string.value());
      case JsonArray array ->
          array.items().stream()
              .filter(JsonString.class::isInstance)
              .map(item -> ((JsonString) item).value())
              .toList();
      case null, default -> null;
    };
  }
}
