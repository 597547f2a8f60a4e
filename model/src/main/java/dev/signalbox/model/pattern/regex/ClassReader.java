package dev.signalbox.model.pattern.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads a character class, from after its opening bracket. */
final class ClassReader {
  private final RegexScanner in;
  private final EscapeReader escapes;
  private final boolean ignoreCase;

  ClassReader(RegexScanner in, EscapeReader escapes, boolean ignoreCase) {
    this.in = in;
    this.escapes = escapes;
    this.ignoreCase = ignoreCase;
  }

  CharSet read() {
    boolean negated = in.take("^");
    List<CharRange> ranges = new ArrayList<>();
    while (!in.take("]")) {
      CharSet left = atom();
      if (in.at("-") && in.peek(1) != ']') {
        in.next();
        add(ranges, left, atom());
      } else {
        ranges.addAll(left.ranges());
      }
    }
    CharSet written = CharSet.of(ranges);
    CharSet set = ignoreCase ? written.ignoringCase() : written;
    return negated ? set.complement() : set;
  }

  /** A range when both sides are single characters; otherwise both sides and the dash. */
  private static void add(List<CharRange> ranges, CharSet left, CharSet right) {
    if (left.isSingle() && right.isSingle()) {
      char first = left.ranges().getFirst().first();
      char last = right.ranges().getFirst().first();
      if (first > last) {
        throw new RegexSyntaxException("Range out of order in character class");
      }
      ranges.add(new CharRange(first, last));
      return;
    }
    ranges.addAll(left.ranges());
    ranges.add(new CharRange('-', '-'));
    ranges.addAll(right.ranges());
  }

  private CharSet atom() {
    char c = next();
    if (c != '\\') {
      return CharSet.range(c, c);
    }
    if (in.atEnd()) {
      throw new RegexSyntaxException("\\ at end of pattern");
    }
    if (in.take("b")) {
      return CharSet.of("\b");
    }
    CharSet set = escapes.set();
    if (set != null) {
      return set;
    }
    char escaped = escapes.character(true);
    return CharSet.range(escaped, escaped);
  }

  private char next() {
    if (in.atEnd()) {
      throw new RegexSyntaxException("Unterminated character class");
    }
    return in.next();
  }
}
