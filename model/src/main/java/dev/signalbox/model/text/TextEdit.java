package dev.signalbox.model.text;

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
}
