package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonInvalid;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.math.BigDecimal;

/** Values of a config as part of a report. */
final class JsonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTree() {}

  static JsonNode of(JsonValue value) {
    return switch (value) {
      case JsonObject object -> of(object);
      case JsonArray array -> {
        ArrayNode items = NODES.arrayNode();
        array.items().forEach(item -> items.add(of(item)));
        yield items;
      }
      case JsonString string -> NODES.textNode(string.value());
      case JsonNumber number -> NODES.numberNode(new BigDecimal(number.literal()));
      case JsonBoolean bool -> NODES.booleanNode(bool.value());
      case JsonNull nothing -> NODES.nullNode();
      case JsonInvalid unreadable -> NODES.nullNode();
    };
  }

  static ObjectNode of(JsonObject object) {
    ObjectNode entries = NODES.objectNode();
    object.entries().forEach(entry -> entries.set(entry.key().value(), of(entry.value())));
    return entries;
  }
}
