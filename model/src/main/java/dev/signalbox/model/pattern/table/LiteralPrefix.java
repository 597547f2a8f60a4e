package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.CharRange;
import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads off an expression the whole segments with which every path it matches starts. */
final class LiteralPrefix {
  private LiteralPrefix() {}

  /**
   * The segments with a slash before each, letters in lower case; null when the expression leaves
   * the first one open. The path goes on with a slash or ends.
   */
  static @Nullable String of(Regex regex) {
    Deque<Regex> rest = new ArrayDeque<>();
    rest.push(regex);
    if (!startsText(rest) || !takesSlash(rest)) {
      return null;
    }
    StringBuilder text = new StringBuilder("/");
    int whole = 0;
    Regex next = next(rest);
    while (next instanceof Regex.Characters(var set) && isOneLetter(set)) {
      whole = isSlash(next) ? text.length() : whole;
      text.append(PathPrefixes.fold(set.ranges().getLast().first()));
      next = next(rest);
    }
    whole = ends(next, rest) ? text.length() : whole;
    return whole == 0 ? null : text.substring(0, whole);
  }

  /** Whether a set is one character, or one ASCII letter in both cases. */
  private static boolean isOneLetter(CharSet set) {
    if (set.isSingle()) {
      return true;
    }
    List<CharRange> ranges = set.ranges();
    return ranges.size() == 2
        && ranges.stream().allMatch(range -> range.first() == range.last())
        && ranges.getLast().first() < 128
        && PathPrefixes.fold(ranges.getFirst().first()) == ranges.getLast().first();
  }

  private static boolean startsText(Deque<Regex> rest) {
    return next(rest) instanceof Assertion(var kind) && kind == Assertion.Kind.START;
  }

  private static boolean takesSlash(Deque<Regex> rest) {
    return isSlash(next(rest));
  }

  private static boolean isSlash(@Nullable Regex node) {
    return node instanceof Regex.Characters(var set) && set.isSingle() && set.contains('/');
  }

  /** The next part that is no sequence or group; null at the end. */
  private static @Nullable Regex next(Deque<Regex> rest) {
    while (!rest.isEmpty()) {
      Regex node = rest.pop();
      switch (node) {
        case Regex.Sequence(var parts) -> parts.reversed().forEach(rest::push);
        case Regex.Group group -> rest.push(group.body());
        default -> {
          return node;
        }
      }
    }
    return null;
  }

  /** Whether a segment that comes to this part is over: the text ends, or a slash may follow. */
  private static boolean ends(@Nullable Regex node, Deque<Regex> rest) {
    if (node instanceof Assertion(var kind)) {
      return kind == Assertion.Kind.END;
    }
    if (!(node instanceof Regex.Repeat repeat) || repeat.max() != 1 || repeat.min() != 0) {
      return false;
    }
    Deque<Regex> body = new ArrayDeque<>();
    body.push(repeat.body());
    return isSlash(next(body))
        && next(rest) instanceof Assertion(var kind)
        && kind == Assertion.Kind.END;
  }
}
