package dev.signalbox.model.pattern.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** An immutable set of UTF-16 code units. */
public final class CharSet {
  /** No character. */
  public static final CharSet NONE = new CharSet(new char[0]);

  /** Every character. */
  public static final CharSet ALL = range('\0', '\uFFFF');

  /** What {@code .} matches: all but line terminators. */
  public static final CharSet DOT = of("\n\r\u2028\u2029").complement();

  /** {@code \d}. */
  public static final CharSet DIGIT = range('0', '9');

  /** {@code \w}. */
  public static final CharSet WORD =
      DIGIT.union(range('A', 'Z')).union(range('a', 'z')).union(of("_"));

  /** {@code \s} of ECMAScript. */
  public static final CharSet SPACE =
      range('\t', '\r')
          .union(of(" \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF"))
          .union(range('\u2000', '\u200A'));

  /** First and last character of each range, in order, neither overlapping nor touching. */
  private final char[] bounds;

  private final long low;
  private final long high;

  private CharSet(char[] bounds) {
    this.bounds = bounds;
    this.low = bits(bounds, 0);
    this.high = bits(bounds, Long.SIZE);
  }

  /** The members among 64 characters, one bit each. */
  private static long bits(char[] bounds, int from) {
    long bits = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      for (int c = Math.max(bounds[i], from); c <= bounds[i + 1] && c < from + Long.SIZE; c++) {
        bits |= 1L << (c - from);
      }
    }
    return bits;
  }

  /** The characters from one to another, both included. */
  public static CharSet range(char first, char last) {
    return new CharSet(new char[] {first, last});
  }

  /** The characters of a text. */
  public static CharSet of(String characters) {
    return characters.length() == 1
        ? range(characters.charAt(0), characters.charAt(0))
        : of(characters.chars().mapToObj(c -> new CharRange((char) c, (char) c)).toList());
  }

  /** The union of ranges. */
  public static CharSet of(List<CharRange> ranges) {
    List<CharRange> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(CharRange::first));
    char[] bounds = new char[sorted.size() * 2];
    int size = 0;
    for (CharRange range : sorted) {
      if (size > 0 && range.first() <= bounds[size - 1] + 1) {
        bounds[size - 1] = (char) Math.max(bounds[size - 1], range.last());
      } else {
        bounds[size++] = range.first();
        bounds[size++] = range.last();
      }
    }
    return new CharSet(Arrays.copyOf(bounds, size));
  }

  /** The characters of either set. */
  public CharSet union(CharSet other) {
    List<CharRange> ranges = new ArrayList<>(ranges());
    ranges.addAll(other.ranges());
    return of(ranges);
  }

  /** The characters not in this set. */
  public CharSet complement() {
    List<CharRange> gaps = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] > next) {
        gaps.add(new CharRange((char) next, (char) (bounds[i] - 1)));
      }
      next = bounds[i + 1] + 1;
    }
    if (next <= Character.MAX_VALUE) {
      gaps.add(new CharRange((char) next, Character.MAX_VALUE));
    }
    return of(gaps);
  }

  /** The characters that JavaScript's flag {@code i} takes for one of this set. */
  public CharSet ignoringCase() {
    if (equals(ALL)) {
      return this;
    }
    List<CharRange> ranges = new ArrayList<>(ranges());
    for (int i = 0; i < bounds.length; i += 2) {
      for (int c = bounds[i]; c <= bounds[i + 1]; c++) {
        CaseFolding.variants((char) c)
            .chars()
            .forEach(variant -> ranges.add(new CharRange((char) variant, (char) variant)));
      }
    }
    return of(ranges);
  }

  /** Whether a character is in the set. */
  public boolean contains(char c) {
    if (c < Long.SIZE) {
      return (low >>> c & 1) != 0;
    }
    return c < 2 * Long.SIZE ? (high >>> (c - Long.SIZE) & 1) != 0 : search(c);
  }

  /** The members below 64, one bit each. */
  public long low() {
    return low;
  }

  /** The members from 64 to 127, one bit each. */
  public long high() {
    return high;
  }

  /** Whether any member lies beyond ASCII. */
  public boolean beyondAscii() {
    return bounds.length > 0 && bounds[bounds.length - 1] >= 2 * Long.SIZE;
  }

  private boolean search(char c) {
    int first = 0;
    int last = bounds.length / 2 - 1;
    while (first <= last) {
      int middle = (first + last) >>> 1;
      if (c < bounds[2 * middle]) {
        last = middle - 1;
      } else if (c > bounds[2 * middle + 1]) {
        first = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether no character is in the set. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** Whether exactly one character is in the set. */
  public boolean isSingle() {
    return bounds.length == 2 && bounds[0] == bounds[1];
  }

  /** The ranges in order, neither overlapping nor touching. */
  public List<CharRange> ranges() {
    List<CharRange> ranges = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      ranges.add(new CharRange(bounds[i], bounds[i + 1]));
    }
    return ranges;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return ranges().toString();
  }
}
