package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.Regex;

/** Tells what may match without taking a character. */
final class Emptiness {
  private Emptiness() {}

  /** Whether a part may match the empty text at some place; never false by mistake. */
  static boolean possible(Regex node) {
    return switch (node) {
      case Regex.Characters _ -> false;
      case Regex.Sequence(var parts) -> parts.stream().allMatch(Emptiness::possible);
      case Regex.Choice(var options) -> options.stream().anyMatch(Emptiness::possible);
      case Regex.Group group -> possible(group.body());
      case Regex.Repeat repeat -> repeat.min() == 0 || possible(repeat.body());
      case Regex.Look _, Regex.BackReference _, Regex.Assertion _, Regex.TooDeep _ -> true;
    };
  }
}
