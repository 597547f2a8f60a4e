package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the top value to one inside it.
 *
 * @param chain containers from the top to the value, both included
 * @param part the part the value plays, see {@link Examples}
 */
record Lineage(List<JsonValue> chain, String part) {

  /** Finds a value of a document's tree. */
  static Lineage of(JsonDocument document, JsonValue value) {
    List<JsonValue> chain = new ArrayList<>();
    String part = "";
    JsonValue at = document.root();
    chain.add(at);
    while (!at.range().equals(value.range())) {
      switch (at) {
        case JsonObject object -> {
          JsonMember member = holding(object, value);
          part = member.key().value();
          at = member.value();
        }
        case JsonArray array -> {
          part = Examples.item(part);
          at = holding(array, value);
        }
        default -> throw new IllegalArgumentException("not of this document: " + value.range());
      }
      chain.add(at);
    }
    return new Lineage(List.copyOf(chain), part);
  }

  private static JsonMember holding(JsonObject object, JsonValue value) {
    return object.members().stream()
        .filter(member -> member.value().range().contains(value.range()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this document"));
  }

  private static JsonValue holding(JsonArray array, JsonValue value) {
    return array.items().stream()
        .filter(item -> item.range().contains(value.range()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this document"));
  }

  /** The container around the value; null for the top value. */
  @Nullable JsonValue parent() {
    return chain.size() < 2 ? null : chain.get(chain.size() - 2);
  }
}
