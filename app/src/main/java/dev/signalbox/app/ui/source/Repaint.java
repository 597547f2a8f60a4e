package dev.signalbox.app.ui.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;

/**
 * The part of a text that has to be coloured anew: the editor lays out every line it is given.
 *
 * @param start offset of the first character
 * @param styles from there on
 */
record Repaint(int start, StyleSpans<Collection<String>> styles) {

  /** What differs between the styles of one text. */
  static Optional<Repaint> between(
      StyleSpans<Collection<String>> shown, StyleSpans<Collection<String>> wanted) {
    int length = wanted.length();
    if (shown.length() != length) {
      return Optional.of(new Repaint(0, wanted));
    }
    int start = alike(shown, wanted, false);
    if (start == length) {
      return Optional.empty();
    }
    int end = length - alike(shown, wanted, true);
    return Optional.of(new Repaint(start, wanted.subView(start, end)));
  }

  /** How many characters have the same style in both, from the start or from the end. */
  private static int alike(
      StyleSpans<Collection<String>> one, StyleSpans<Collection<String>> other, boolean fromEnd) {
    int alike = 0;
    int i = 0;
    int j = 0;
    int oneEnd = 0;
    int otherEnd = 0;
    while (i < one.getSpanCount() && j < other.getSpanCount()) {
      StyleSpan<Collection<String>> a = span(one, i, fromEnd);
      StyleSpan<Collection<String>> b = span(other, j, fromEnd);
      boolean empty = a.getLength() == 0 || b.getLength() == 0;
      if (!empty && !List.copyOf(a.getStyle()).equals(List.copyOf(b.getStyle()))) {
        return alike;
      }
      int aEnd = oneEnd + a.getLength();
      int bEnd = otherEnd + b.getLength();
      alike = Math.min(aEnd, bEnd);
      if (aEnd <= bEnd) {
        oneEnd = aEnd;
        i++;
      }
      if (bEnd <= aEnd) {
        otherEnd = bEnd;
        j++;
      }
    }
    return alike;
  }

  private static StyleSpan<Collection<String>> span(
      StyleSpans<Collection<String>> spans, int index, boolean fromEnd) {
    return spans.getStyleSpan(fromEnd ? spans.getSpanCount() - 1 - index : index);
  }
}
