package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.Regex;

/** Looks for back references, which no automaton can express. */
final class BackReferences {
  private BackReferences() {}

  static boolean in(Regex node) {
    return switch (node) {
      case Regex.BackReference _ -> true;
      case Regex.Sequence(var parts) -> parts.stream().anyMatch(BackReferences::in);
      case Regex.Choice(var options) -> options.stream().anyMatch(BackReferences::in);
      case Regex.Group group -> in(group.body());
      case Regex.Repeat repeat -> in(repeat.body());
      case Regex.Look look -> in(look.body());
      case Regex.Characters _, Regex.Assertion _, Regex.TooDeep _ -> false;
    };
  }
}
