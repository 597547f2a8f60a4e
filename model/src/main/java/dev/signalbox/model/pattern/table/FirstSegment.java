package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.Regex;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads off an expression the first segment that every path it matches has. */
final class FirstSegment {
  private FirstSegment() {}

  /** The segment without slashes, or null when the expression leaves it open. */
  static @Nullable String of(Regex regex) {
    Deque<Regex> rest = new ArrayDeque<>();
    rest.push(regex);
    if (!startsText(rest) || !takesSlash(rest)) {
      return null;
    }
    StringBuilder segment = new StringBuilder();
    while (true) {
      Regex next = next(rest);
      if (next instanceof Regex.Characters(var set) && set.isSingle()) {
        char c = set.ranges().getFirst().first();
        if (c == '/') {
          return segment.toString();
        }
        segment.append(c);
      } else {
        return ends(next, rest) ? segment.toString() : null;
      }
    }
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
