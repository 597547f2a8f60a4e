package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.Regex;
import java.util.List;

/**
 * The groups inside a part of a regular expression; their indexes are neighbours.
 *
 * @param first lowest index
 * @param last highest index; below the first when there is none
 */
record GroupSpan(int first, int last) {
  private static final GroupSpan NONE = new GroupSpan(Integer.MAX_VALUE, 0);

  boolean isEmpty() {
    return last < first;
  }

  static GroupSpan of(Regex node) {
    return switch (node) {
      case Regex.Group(var index, var name, var body) -> new GroupSpan(index, index).with(of(body));
      case Regex.Sequence(var parts) -> of(parts);
      case Regex.Choice(var options) -> of(options);
      case Regex.Repeat repeat -> of(repeat.body());
      case Regex.Look look -> of(look.body());
      case Regex.Characters _, Regex.BackReference _, Regex.Assertion _, Regex.TooDeep _ -> NONE;
    };
  }

  private static GroupSpan of(List<Regex> nodes) {
    return nodes.stream().map(GroupSpan::of).reduce(NONE, GroupSpan::with);
  }

  private GroupSpan with(GroupSpan other) {
    return new GroupSpan(Math.min(first, other.first), Math.max(last, other.last));
  }
}
