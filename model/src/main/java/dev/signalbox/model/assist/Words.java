package dev.signalbox.model.assist;

import dev.signalbox.model.schema.JsonType;
import dev.signalbox.model.schema.Keyword;
import dev.signalbox.model.schema.Schema;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What schemas and documents say, as words to type or to read. */
final class Words {
  /** Keys under which services are declared. */
  static final List<String> SERVICE_KEYS =
      List.of("services", "experimentalServicesV2", "experimentalServices");

  private Words() {}

  /** The types a value can have, in words; empty for any. */
  static String type(Schema schema) {
    return types(schema).map(JsonType::word).collect(Collectors.joining(" or "));
  }

  /** What a value of a schema begins with: quotes or brackets; empty where that is not certain. */
  static String empty(Schema schema) {
    List<JsonType> types = types(schema).toList();
    return types.isEmpty() ? "" : opened(types.getFirst());
  }

  /** The strings a schema names. */
  static Stream<String> strings(Schema schema) {
    return schema.keywords().stream()
        .flatMap(keyword ->
            switch (keyword) {
              case Keyword.Allowed(var values) -> values.stream();
              case Keyword.Constant(var value) -> Stream.of(value);
              default -> Stream.empty();
            });
  }

  /** What can be typed for a schema without quotes. */
  static Stream<String> plain(Schema schema) {
    JsonType type = schema.type();
    if (type == null) {
      return Stream.empty();
    }
    return switch (type) {
      case BOOLEAN -> Stream.of("true", "false");
      case OBJECT, ARRAY -> Stream.of(opened(type));
      case STRING, NUMBER, INTEGER -> Stream.empty();
    };
  }

  /** Names of the declared services, in the order of the file. */
  static Stream<String> services(JsonDocument document) {
    return document.root() instanceof JsonObject root
        ? SERVICE_KEYS.stream()
            .map(root::object)
            .filter(Objects::nonNull)
            .flatMap(services -> services.members().stream())
            .map(member -> member.key().value())
            .distinct()
        : Stream.empty();
  }

  private static Stream<JsonType> types(Schema schema) {
    return Places.shapes(schema)
        .flatMap(shape ->
            shape.type() != null
                ? Stream.of(shape.type())
                : strings(shape).findAny().isPresent()
                    ? Stream.of(JsonType.STRING)
                    : Stream.empty())
        .distinct();
  }

  private static String opened(JsonType type) {
    return switch (type) {
      case STRING -> "\"\"";
      case OBJECT -> "{}";
      case ARRAY -> "[]";
      case NUMBER, INTEGER, BOOLEAN -> "";
    };
  }
}
