package dev.signalbox.model.assist;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.Optional;
import java.util.stream.Stream;

/** Which brackets belong together. */
public final class Brackets {
  private Brackets() {}

  /**
   * A bracket and the one that belongs to it.
   *
   * @param open offset of the opening one
   * @param close offset of the closing one
   */
  public record Pair(int open, int close) {}

  /**
   * The pair that a caret stands beside, the bracket before it first; empty where there is none or
   * its other half is missing.
   */
  public static Optional<Pair> beside(JsonDocument document, int caret) {
    return Stream.of(caret - 1, caret)
        .flatMap(offset -> at(document.root(), document.text(), offset).stream())
        .findFirst();
  }

  private static Optional<Pair> at(JsonValue root, String text, int offset) {
    if (offset < 0 || offset >= text.length() || "{}[]".indexOf(text.charAt(offset)) < 0) {
      return Optional.empty();
    }
    JsonValue here = root;
    while (true) {
      TextRange range = here.range();
      if (range.start() == offset || range.end() - 1 == offset) {
        return pair(here, text);
      }
      Optional<JsonValue> next =
          children(here)
              .filter(child -> child.range().start() <= offset && offset < child.range().end())
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      here = next.get();
    }
  }

  private static Optional<Pair> pair(JsonValue value, String text) {
    int open = value.range().start();
    int close = value.range().end() - 1;
    boolean whole =
        (value instanceof JsonObject && text.charAt(close) == '}')
            || (value instanceof JsonArray && text.charAt(close) == ']');
    return whole && close > open ? Optional.of(new Pair(open, close)) : Optional.empty();
  }

  private static Stream<JsonValue> children(JsonValue value) {
    return switch (value) {
      case JsonObject object -> object.members().stream().map(JsonMember::value);
      case JsonArray array -> array.items().stream();
      default -> Stream.empty();
    };
  }
}
