package dev.signalbox.model.format;

import java.util.List;

/** Puts children between brackets in a given layout. */
final class Brackets {
  private final Style style;

  Brackets(Style style) {
    this.style = style;
  }

  /** Writes one child of a container. */
  interface ChildWriter {
    /**
     * The child's text, without its key.
     *
     * @param index which child
     * @param base white space at the start of its line
     * @param column where it starts in its line
     */
    String write(int index, String base, int column);
  }

  /**
   * Writes a container.
   *
   * @param keys keys with colon for an object; empty strings for an array
   * @param object which brackets
   * @param shape the layout
   * @param base white space at the start of the container's line
   * @param column where the container starts in its line
   * @param writer writes the children
   */
  String write(
      List<String> keys, boolean object, Shape shape, String base, int column, ChildWriter writer) {
    StringBuilder out = new StringBuilder().append(object ? '{' : '[');
    for (int i = 0; i < keys.size(); i++) {
      Gap gap = i == 0 ? shape.lead() : shape.between();
      out.append(gap.text(style.newline(), base)).append(keys.get(i));
      String childBase = (i == 0 || gap.breaks() ? gap : shape.lead()).childBase(base);
      out.append(writer.write(i, childBase, column(out, column)));
    }
    out.append(shape.tail().text(style.newline(), base));
    return out.append(object ? '}' : ']').toString();
  }

  private static int column(CharSequence written, int start) {
    int length = 0;
    for (int i = written.length() - 1; i >= 0; i--) {
      if (written.charAt(i) == '\n' || written.charAt(i) == '\r') {
        return length;
      }
      length++;
    }
    return start + length;
  }
}
