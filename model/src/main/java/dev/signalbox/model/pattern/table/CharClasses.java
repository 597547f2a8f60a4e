package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.CharRange;
import dev.signalbox.model.pattern.regex.CharSet;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Characters that no expression tells apart share a class. */
final class CharClasses {
  private final char[] firsts;
  private final int[] ascii = new int[128];

  CharClasses(List<CharSet> sets) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0));
    for (CharSet set : sets) {
      for (CharRange range : set.ranges()) {
        bounds.add((int) range.first());
        if (range.last() < Character.MAX_VALUE) {
          bounds.add(range.last() + 1);
        }
      }
    }
    firsts = new char[bounds.size()];
    int size = 0;
    for (int bound : bounds) {
      firsts[size++] = (char) bound;
    }
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = search(c);
    }
  }

  int size() {
    return firsts.length;
  }

  /** A character of a class. */
  char member(int charClass) {
    return firsts[charClass];
  }

  int of(char c) {
    return c < ascii.length ? ascii[c] : search(c);
  }

  private int search(char c) {
    int at = Arrays.binarySearch(firsts, c);
    return at >= 0 ? at : -at - 2;
  }
}
