package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A container seen as a row of children, whether they are members or items.
 *
 * @param value the container
 * @param children ranges of members or items, in file order
 * @param text the whole text
 */
record Box(JsonValue value, List<TextRange> children, String text) {

  /** The box of a container; null for a scalar. */
  static @Nullable Box of(JsonValue value, String text) {
    return switch (value) {
      case JsonObject object ->
          new Box(value, object.members().stream().map(JsonMember::range).toList(), text);
      case JsonArray array ->
          new Box(value, array.items().stream().map(JsonValue::range).toList(), text);
      default -> null;
    };
  }

  int size() {
    return children.size();
  }

  boolean isObject() {
    return value instanceof JsonObject;
  }

  boolean oneLine() {
    String inside = value.range().in(text);
    return inside.indexOf('\n') < 0 && inside.indexOf('\r') < 0;
  }

  /** Everything between the brackets. */
  TextRange interior() {
    return new TextRange(value.range().start() + 1, value.range().end() - 1);
  }

  /** White space at the start of the line the container opens on. */
  String base() {
    return indentAt(text, value.range().start());
  }

  String leadText() {
    return text.substring(interior().start(), children.getFirst().start());
  }

  String tailText() {
    return text.substring(children.getLast().end(), interior().end());
  }

  String gapText(int left) {
    return text.substring(children.get(left).end(), children.get(left + 1).start());
  }

  /** The layout to take over for a like container; null when empty or beyond description. */
  @Nullable Shape shape(Style style) {
    if (children.isEmpty()) {
      return null;
    }
    Gap lead = Gap.read(leadText(), base());
    Gap tail = Gap.read(tailText(), base());
    Gap between = gapFor(size(), style);
    return lead == null || tail == null ? null : new Shape(lead, between, tail);
  }

  /**
   * The gap a new child at an index gets: that of its neighbours, without blank lines unless all
   * gaps have them.
   */
  Gap gapFor(int index, Style style) {
    List<Gap> gaps = gaps();
    if (gaps.isEmpty()) {
      return guess(style);
    }
    int blank = gaps.stream().mapToInt(Gap::blankLines).min().orElse(0);
    return gaps.get(Math.clamp(index - 1L, 0, gaps.size() - 1)).withBlankLines(blank);
  }

  private List<Gap> gaps() {
    String base = base();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < size(); i++) {
      Gap gap = Gap.read(gapText(i), base);
      if (gap != null) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  private Gap guess(Style style) {
    Gap lead = Gap.read(leadText(), base());
    if (lead != null && lead.indent() != null) {
      return Gap.newLine(",", lead.indent());
    }
    return oneLine() || !isObject() ? Gap.sameLine(style.comma()) : Gap.newLine(",", style.unit());
  }

  /** White space at the start of the line an offset lies on. */
  static String indentAt(String text, int offset) {
    int start = lineStart(text, offset);
    int end = start;
    while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  static int lineStart(String text, int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  static int lineEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
