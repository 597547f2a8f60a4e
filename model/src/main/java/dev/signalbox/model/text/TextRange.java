package dev.signalbox.model.text;

/**
 * A half-open range of UTF-16 offsets in one text.
 *
 * @param start first offset inside the range, from 0
 * @param end first offset after the range, never before {@code start}
 */
public record TextRange(int start, int end) {
  /** Rejects ranges that run backwards. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** The empty range at an offset, where text can be inserted. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  /** Number of UTF-16 units in the range. */
  public int length() {
    return end - start;
  }

  /** Whether the offset lies inside, the end included so that a caret behind a value is in it. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Whether every offset of the other range lies in this one. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** The part of the text this range names. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
