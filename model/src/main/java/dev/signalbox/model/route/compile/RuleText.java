package dev.signalbox.model.route.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonInvalid;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Locale;

/** Prints a rule the way routing-utils does in its error: as JSON, condition keys in lower case. */
final class RuleText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RuleText() {}

  static String print(Rule rule) {
    ObjectNode printed = (ObjectNode) node(rule.json());
    for (String list : List.of("has", "missing")) {
      for (JsonNode item : printed.path(list)) {
        if (item instanceof ObjectNode condition
            && condition.path("type").asText().equals("header")) {
          condition.put("key", condition.path("key").asText().toLowerCase(Locale.ROOT));
        }
      }
    }
    return printed.toString();
  }

  static JsonNode node(JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        ObjectNode node = NODES.objectNode();
        object.members().forEach(member -> node.set(member.key().value(), node(member.value())));
        yield node;
      }
      case JsonArray array -> {
        ArrayNode node = NODES.arrayNode();
        array.items().forEach(item -> node.add(node(item)));
        yield node;
      }
      case JsonString string -> NODES.textNode(string.value());
      case JsonNumber number ->
          number.asInteger() == null
              ? NODES.numberNode(number.value())
              : NODES.numberNode(number.asInteger());
      case JsonBoolean bool -> NODES.booleanNode(bool.value());
      case JsonNull _, JsonInvalid _ -> NODES.nullNode();
    };
  }
}
