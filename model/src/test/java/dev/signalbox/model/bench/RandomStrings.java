package dev.signalbox.model.bench;

import dev.signalbox.model.pattern.regex.CharRange;
import dev.signalbox.model.pattern.regex.Regex;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Strings an expression mostly matches, made by a walk through it; lookaheads are passed over. */
record RandomStrings(RandomGenerator random) {
  private static final int MORE = 3;

  List<String> of(Regex regex, int count) {
    return Stream.generate(() -> of(regex)).limit(count).toList();
  }

  private String of(Regex regex) {
    return switch (regex) {
      case Regex.Characters chars -> character(chars.set().ranges());
      case Regex.Sequence(List<Regex> parts) ->
          String.join("", parts.stream().map(this::of).toList());
      case Regex.Choice(List<Regex> options) -> of(options.get(random.nextInt(options.size())));
      case Regex.Group group -> of(group.body());
      case Regex.Repeat repeat -> String.join("", of(repeat.body(), times(repeat)));
      case Regex.Look look -> "";
      case Regex.BackReference reference -> "";
      case Regex.TooDeep open -> "";
      case Regex.Assertion assertion -> "";
    };
  }

  private int times(Regex.Repeat repeat) {
    int most = repeat.max() == Regex.UNBOUNDED ? repeat.min() + MORE : repeat.max();
    return repeat.min() + random.nextInt(most - repeat.min() + 1);
  }

  /** Letters where the set has some. */
  private String character(List<CharRange> ranges) {
    List<CharRange> plain =
        ranges.stream().filter(range -> range.first() <= 'z' && range.last() >= 'a').toList();
    if (plain.isEmpty()) {
      return ranges.isEmpty() ? "" : String.valueOf(ranges.getFirst().first());
    }
    int first = Math.max('a', plain.getFirst().first());
    int last = Math.min('z', plain.getFirst().last());
    return String.valueOf((char) (first + random.nextInt(last - first + 1)));
  }
}
