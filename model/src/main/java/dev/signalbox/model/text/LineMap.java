package dev.signalbox.model.text;

import java.util.Arrays;

/** Translates between offsets and lines of one text; lines end with LF, CRLF or CR. */
public final class LineMap {
  private final int[] starts;
  private final int length;

  /** Scans the text once. */
  public LineMap(String text) {
    this.length = text.length();
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !(i + 1 < length && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Number of lines; an empty text has one. */
  public int lines() {
    return starts.length;
  }

  /** Line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, Math.clamp(offset, 0, length));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of an offset in UTF-16 units, from 1. */
  public int column(int offset) {
    return Math.clamp(offset, 0, length) - starts[line(offset) - 1] + 1;
  }

  /** Offset of the first character of a line, counted from 1. */
  public int start(int line) {
    return starts[line - 1];
  }
}
