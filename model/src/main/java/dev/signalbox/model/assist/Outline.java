package dev.signalbox.model.assist;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parts of a file in its order, to jump to. */
public final class Outline {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_ENTRIES = 20_000;
  private static final List<String> TELLING =
      List.of("source", "src", "env", "path", "name", "key", "use", "topic");

  private Outline() {}

  /**
   * A part of the file.
   *
   * @param label its key, or for an item of a list what tells it from others
   * @param detail its value where that is a string, else how much is in it; may be empty
   * @param depth 0 for top-level keys
   * @param range of the text
   */
  public record Entry(String label, String detail, int depth, TextRange range) {}

  /** The keys and list items of a document down to a depth, in the order of the text. */
  public static List<Entry> of(JsonDocument document) {
    List<Entry> entries = new ArrayList<>();
    inside(document.root(), 0, entries);
    return List.copyOf(entries);
  }

  private static void inside(JsonValue value, int depth, List<Entry> entries) {
    if (depth >= MAX_DEPTH) {
      return;
    }
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        add(member.key().value(), member.value(), member.range(), depth, entries);
      }
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        JsonValue item = array.items().get(i);
        if (item instanceof JsonObject || item instanceof JsonArray) {
          add(label(item, i), item, item.range(), depth, entries);
        }
      }
    }
  }

  private static void add(
      String label, JsonValue value, TextRange range, int depth, List<Entry> entries) {
    if (entries.size() < MAX_ENTRIES) {
      entries.add(new Entry(label, detail(value), depth, range));
      inside(value, depth + 1, entries);
    }
  }

  private static String label(JsonValue item, int index) {
    return item instanceof JsonObject object
        ? TELLING.stream()
            .map(object::string)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(Integer.toString(index + 1))
        : Integer.toString(index + 1);
  }

  private static String detail(JsonValue value) {
    return switch (value) {
      case JsonString string -> string.value();
      case JsonArray array -> Integer.toString(array.items().size());
      default -> "";
    };
  }
}
