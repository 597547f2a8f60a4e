package dev.signalbox.model.text;

import java.util.Optional;

/**
 * One replacement in a text.
 *
 * @param range what goes, in offsets of the text before the edit; empty for an insertion
 * @param replacement what comes; empty for a deletion
 */
public record TextEdit(TextRange range, String replacement) {

  /** Inserts text at an offset. */
  public static TextEdit insert(int offset, String text) {
    return new TextEdit(TextRange.at(offset), text);
  }

  /** Deletes a range. */
  public static TextEdit delete(TextRange range) {
    return new TextEdit(range, "");
  }

  /** Where a range of the text stands after the edit; empty when the edit touches its inside. */
  public Optional<TextRange> moved(TextRange part) {
    if (part.end() <= range.start()) {
      return Optional.of(part);
    }
    int by = replacement.length() - range.length();
    return part.start() >= range.end()
        ? Optional.of(new TextRange(part.start() + by, part.end() + by))
        : Optional.empty();
  }

  /** The single edit that leads from one text to another, shared ends left out. */
  public static TextEdit between(String before, String after) {
    int limit = Math.min(before.length(), after.length());
    int start = 0;
    while (start < limit && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < limit - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    TextRange range = new TextRange(start, before.length() - tail);
    return new TextEdit(range, after.substring(start, after.length() - tail));
  }
}
