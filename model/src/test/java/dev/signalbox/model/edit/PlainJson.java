package dev.signalbox.model.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.format.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** JSON as another library sees it, to compare with. */
final class PlainJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> MAPS =
      List.of("services", "experimentalServicesV2", "experimentalServices", "daemons");

  private PlainJson() {}

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no longer JSON: " + text, e);
    }
  }

  static JsonNode of(Draft draft) {
    return switch (draft) {
      case Draft.Scalar scalar -> read(scalar.literal());
      case Draft.Copy copy -> of(Draft.of(copy.source(), copy.value()));
      case Draft.Obj object -> {
        ObjectNode node = JSON.createObjectNode();
        object.fields().forEach(field -> node.set(field.key(), of(field.value())));
        yield node;
      }
      case Draft.Arr array -> {
        ArrayNode node = JSON.createArrayNode();
        array.items().forEach(item -> node.add(of(item)));
        yield node;
      }
    };
  }

  static ObjectNode child(ObjectNode parent, String key) {
    return parent.has(key) ? (ObjectNode) parent.get(key) : parent.putObject(key);
  }

  static ArrayNode list(ObjectNode parent, String key) {
    return parent.has(key) ? (ArrayNode) parent.get(key) : parent.putArray(key);
  }

  /** Takes one item out, and the list when it was the only one. */
  static void removeItem(ObjectNode owner, String key, int index) {
    list(owner, key).remove(index);
    if (list(owner, key).isEmpty()) {
      owner.remove(key);
    }
  }

  /** Takes the items out that fit, and the list when none is left by it. */
  static void removeItems(ObjectNode owner, String key, Predicate<JsonNode> fits) {
    if (owner.get(key) instanceof ArrayNode array && !array.isEmpty()) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (fits.test(array.get(i))) {
          array.remove(i);
          if (array.isEmpty()) {
            owner.remove(key);
          }
        }
      }
    }
  }

  static boolean leadsTo(JsonNode rule, String service) {
    return names(rule.path("destination"), service) || names(rule.path("dest"), service);
  }

  static boolean names(JsonNode holder, String service) {
    return holder.path("service").isTextual() && holder.path("service").asText().equals(service);
  }

  /** Everything that has a route table and bindings: the top level, services and daemons. */
  static List<ObjectNode> owners(ObjectNode root) {
    List<ObjectNode> owners = new ArrayList<>();
    owners.add(root);
    for (String map : MAPS) {
      root.path(map)
          .forEach(owner -> {
            if (owner instanceof ObjectNode object) {
              owners.add(object);
            }
          });
    }
    return owners;
  }

  static void rename(ObjectNode holder, String from, String to) {
    if (names(holder, from)) {
      holder.put("service", to);
    }
  }
}
