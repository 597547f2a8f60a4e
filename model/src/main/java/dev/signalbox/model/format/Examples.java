package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The containers of a file by the part they play, so that a new one can look like its kind. The
 * part of a member's value is its key; that of an item is the array's with {@code []} behind it.
 */
final class Examples {
  /** The part of every object that is an item of some array. */
  static final String ANY_ITEM = "[]";

  /** The part of every array that holds nothing but scalars. */
  static final String ANY_LIST = "[scalars]";

  private final Map<String, List<Box>> byPart = new HashMap<>();
  private final String text;

  Examples(JsonDocument document) {
    this.text = document.text();
    collect(document.root(), "");
  }

  private void collect(JsonValue value, String part) {
    Box box = Box.of(value, text);
    if (box == null) {
      return;
    }
    if (box.size() > 0) {
      add(part, box);
      if (part.endsWith(ANY_ITEM) && box.isObject()) {
        add(ANY_ITEM, box);
      }
      if (value instanceof JsonArray array && array.items().stream().noneMatch(this::container)) {
        add(ANY_LIST, box);
      }
    }
    switch (value) {
      case JsonObject object -> {
        for (JsonMember member : object.members()) {
          collect(member.value(), member.key().value());
        }
      }
      case JsonArray array -> array.items().forEach(item -> collect(item, item(part)));
      default -> {}
    }
  }

  private void add(String part, Box box) {
    byPart.computeIfAbsent(part, any -> new ArrayList<>()).add(box);
  }

  private boolean container(JsonValue value) {
    return value instanceof JsonObject || value instanceof JsonArray;
  }

  /** The part of an array's items. */
  static String item(String part) {
    return part + ANY_ITEM;
  }

  /** A container that shows how most of those in a part are laid out; null when there is none. */
  @Nullable JsonValue typical(String part, boolean object) {
    List<Box> boxes =
        byPart.getOrDefault(part, List.of()).stream()
            .filter(box -> box.isObject() == object)
            .toList();
    List<Box> oneLine = boxes.stream().filter(Box::oneLine).toList();
    List<Box> expanded = boxes.stream().filter(box -> !box.oneLine()).toList();
    List<Box> most = oneLine.size() > expanded.size() ? oneLine : expanded;
    return most.isEmpty() ? null : most.getFirst().value();
  }
}
