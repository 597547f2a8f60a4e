package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;
import java.util.List;

/**
 * An array.
 *
 * @param items in file order
 * @param range from the bracket to after the closing bracket, or as far as the text goes
 */
public record JsonArray(List<JsonValue> items, TextRange range) implements JsonValue {
  /** Keeps an immutable copy. */
  public JsonArray {
    items = List.copyOf(items);
  }
}
