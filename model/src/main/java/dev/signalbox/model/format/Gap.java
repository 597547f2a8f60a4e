package dev.signalbox.model.format;

import org.jspecify.annotations.Nullable;

/**
 * What stands between two neighbours, or between a bracket and its neighbour: white space and
 * perhaps a comma, on one line or across a line break.
 *
 * @param before text up to the line break; everything when there is none
 * @param blankLines number of empty lines after the break
 * @param indent white space of the new line beyond that of the container's line; null when there is
 *     no line break
 * @param after text behind the white space of the new line, as in comma-first style
 */
record Gap(String before, int blankLines, @Nullable String indent, String after) {

  static Gap sameLine(String text) {
    return new Gap(text, 0, null, "");
  }

  static Gap newLine(String before, String indent) {
    return new Gap(before, 0, indent, "");
  }

  /** Reads a gap; null when its new line is indented less than the container's. */
  static @Nullable Gap read(String text, String base) {
    int first = firstBreak(text);
    if (first < 0) {
      return sameLine(text);
    }
    int last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    String line = text.substring(last + 1);
    String white = line.substring(0, line.length() - line.stripLeading().length());
    String between = text.substring(first, last + 1);
    if (!white.startsWith(base) || !between.isBlank()) {
      return null;
    }
    long breaks =
        between.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n').count();
    return new Gap(
        text.substring(0, first).stripTrailing(),
        (int) breaks - 1,
        white.substring(base.length()),
        line.substring(white.length()));
  }

  private static int firstBreak(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return -1;
  }

  boolean breaks() {
    return indent != null;
  }

  Gap withBlankLines(int count) {
    return new Gap(before, count, indent, after);
  }

  /** The text of the gap in a container whose line starts with {@code base}. */
  String text(String newline, String base) {
    return indent == null
        ? before
        : before + newline.repeat(1 + blankLines) + childBase(base) + after;
  }

  /** White space at the start of the line behind the gap. */
  String childBase(String base) {
    return indent == null ? base : base + indent;
  }
}
