package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.JsRegex;
import org.jspecify.annotations.Nullable;

/** Finds a regular expression in texts, as {@code RegExp.exec}. Safe for several threads. */
public final class RegexMatcher {
  private static final MatchOutcome ABSENT = new MatchOutcome.Absent();
  private static final MatchOutcome TOO_LARGE =
      new MatchOutcome.Refused("The pattern's counted repetitions unfold to too many steps.");
  private static final MatchOutcome TOO_LONG =
      new MatchOutcome.Refused("Matching took too long: the pattern backtracks without bound.");

  private final JsRegex regex;
  private volatile @Nullable Program program;
  private volatile boolean tooLarge;

  private RegexMatcher(JsRegex regex) {
    this.regex = regex;
  }

  /** Prepares a regular expression; the work is done when a text first asks for it. */
  public static RegexMatcher of(JsRegex regex) {
    return new RegexMatcher(regex);
  }

  /** The first occurrence in a text. */
  public MatchOutcome find(String text) {
    return find(text, new Steps());
  }

  /** The first occurrence in a text, counting steps and giving up at their limit. */
  public MatchOutcome find(String text, Steps steps) {
    Program ready = program();
    if (ready == null) {
      return TOO_LARGE;
    }
    return ready.onePass() ? onePass(ready, text, steps) : backtrack(ready, text, steps);
  }

  private static MatchOutcome onePass(Program ready, String text, Steps steps) {
    if (!ready.beginnings().possible(0, text, 0)) {
      return ABSENT;
    }
    OnePass run = new OnePass(ready, text, steps);
    if (run.matches()) {
      return new MatchOutcome.Found(text, run.slots());
    }
    return run.exhausted() ? TOO_LONG : ABSENT;
  }

  private static MatchOutcome backtrack(Program ready, String text, Steps steps) {
    int last = ready.anchored() ? 0 : text.length();
    Backtracker run = null;
    for (int start = 0; start <= last; start++) {
      if (ready.beginnings().possible(0, text, start)) {
        run = run == null ? new Backtracker(ready, text, steps) : run;
        if (run.matchesAt(start)) {
          return new MatchOutcome.Found(text, run.slots());
        }
        if (run.exhausted()) {
          return TOO_LONG;
        }
      }
    }
    return ABSENT;
  }

  /** Compiled once, or by several threads to the same effect; null when that takes too much. */
  private @Nullable Program program() {
    Program ready = program;
    if (ready == null && !tooLarge) {
      try {
        ready = ProgramCompiler.compile(regex);
        program = ready;
      } catch (ProgramTooLargeException unbounded) {
        tooLarge = true;
      }
    }
    return ready;
  }
}
