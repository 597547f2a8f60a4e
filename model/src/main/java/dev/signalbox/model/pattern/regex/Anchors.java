package dev.signalbox.model.pattern.regex;

import dev.signalbox.model.pattern.regex.Regex.Assertion;

/** Tells which expressions can match at the start of a text only. */
public final class Anchors {
  private Anchors() {}

  /** Whether every match starts with the text; never true by mistake. */
  public static boolean atStart(Regex regex) {
    return switch (regex) {
      case Assertion(var kind) -> kind == Assertion.Kind.START;
      case Regex.Sequence(var parts) -> !parts.isEmpty() && atStart(parts.getFirst());
      case Regex.Choice(var options) -> options.stream().allMatch(Anchors::atStart);
      case Regex.Group group -> atStart(group.body());
      case Regex.Repeat repeat -> repeat.min() > 0 && atStart(repeat.body());
      case Regex.Characters _, Regex.Look _, Regex.BackReference _, Regex.TooDeep _ -> false;
    };
  }
}
