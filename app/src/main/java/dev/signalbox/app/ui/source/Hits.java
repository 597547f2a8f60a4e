package dev.signalbox.app.ui.source;

import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a text contains some words.
 *
 * @param starts offsets, ascending
 * @param length of the words
 * @param jump whether the first one is to be shown
 */
record Hits(List<Integer> starts, int length, boolean jump) {
  static final Hits NONE = new Hits(List.of(), 0, false);
  private static final int MOST = 10_000;

  Hits {
    starts = List.copyOf(starts);
  }

  /** All places, capitals or not; at most ten thousand. */
  static Hits of(String text, String words, boolean jump) {
    List<Integer> starts = new ArrayList<>();
    String inside = text.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    // Lower case may have another length in rare scripts; offsets must be those of the text.
    boolean same = inside.length() == text.length() && wanted.length() == words.length();
    String haystack = same ? inside : text;
    String needle = same ? wanted : words;
    int at = needle.isEmpty() ? -1 : haystack.indexOf(needle);
    while (at >= 0 && starts.size() < MOST) {
      starts.add(at);
      at = haystack.indexOf(needle, at + needle.length());
    }
    return new Hits(starts, words.length(), jump);
  }

  /** The hit after a selection, or before it with -1; the ends lead to each other. */
  Optional<TextRange> from(TextRange selected, int direction) {
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    int place = place(direction > 0 ? selected.end() : selected.start());
    int index = Math.floorMod(direction > 0 ? place : place - 1, starts.size());
    int start = starts.get(index);
    return Optional.of(new TextRange(start, start + length));
  }

  /** Which hit is selected, from 1; 0 when none is. */
  int number(TextRange selected) {
    int found = Collections.binarySearch(starts, selected.start());
    return found >= 0 && selected.length() == length ? found + 1 : 0;
  }

  private int place(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }
}
