package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.JsRegex;
import org.jspecify.annotations.Nullable;

/** Finds a regular expression in texts, as {@code RegExp.exec}. Immutable. */
public final class RegexMatcher {
  private static final MatchOutcome ABSENT = new MatchOutcome.Absent();
  private static final MatchOutcome TOO_LARGE =
      new MatchOutcome.Refused("The pattern's counted repetitions unfold to too many steps.");
  private static final MatchOutcome TOO_LONG =
      new MatchOutcome.Refused("Matching took too long: the pattern backtracks without bound.");

  private final @Nullable Program program;

  private RegexMatcher(@Nullable Program program) {
    this.program = program;
  }

  /** Prepares a regular expression. */
  public static RegexMatcher of(JsRegex regex) {
    try {
      return new RegexMatcher(ProgramCompiler.compile(regex));
    } catch (ProgramTooLargeException tooLarge) {
      return new RegexMatcher(null);
    }
  }

  /** The first occurrence in a text. */
  public MatchOutcome find(String text) {
    return find(text, new Steps());
  }

  /** The first occurrence in a text, counting steps and giving up at their limit. */
  public MatchOutcome find(String text, Steps steps) {
    if (program == null) {
      return TOO_LARGE;
    }
    Backtracker run = new Backtracker(program, text, steps);
    for (int start = 0; start <= text.length(); start++) {
      if (run.matchesAt(start)) {
        return new MatchOutcome.Found(text, run.slots());
      }
      if (run.exhausted()) {
        return TOO_LONG;
      }
    }
    return ABSENT;
  }
}
