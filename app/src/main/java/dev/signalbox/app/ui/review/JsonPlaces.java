package dev.signalbox.app.ui.review;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;

/** Names places of a JSON tree: {@code services.web.bindings}. */
final class JsonPlaces {
  private JsonPlaces() {}

  /** The keys that lead to an offset, the outermost first; empty at the top level. */
  static String at(JsonValue root, int offset) {
    StringBuilder path = new StringBuilder();
    JsonValue value = root;
    while (value != null) {
      JsonValue next = null;
      if (value instanceof JsonObject object) {
        for (JsonMember member : object.members()) {
          if (member.range().touches(offset)) {
            path.append(path.isEmpty() ? "" : ".").append(member.key().value());
            next = member.value();
          }
        }
      } else if (value instanceof JsonArray array) {
        next =
            array.items().stream()
                .filter(item -> item.range().touches(offset))
                .filter(item -> !(item instanceof JsonObject))
                .findFirst()
                .orElse(null);
      }
      value = next;
    }
    return path.toString();
  }
}
