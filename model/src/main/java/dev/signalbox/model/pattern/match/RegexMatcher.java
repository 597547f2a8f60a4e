package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a regular expression in texts, as {@code RegExp.exec}. Safe for several threads. */
public final class RegexMatcher {
  private static final MatchOutcome ABSENT = new MatchOutcome.Absent();
  private static final MatchOutcome TOO_LARGE =
      new MatchOutcome.Refused(
          "The pattern's repetitions unfold to too many steps, or its groups are nested too deep.");
  private static final MatchOutcome TOO_LONG =
      new MatchOutcome.Refused("Matching took too long: the pattern backtracks without bound.");

  private final String lead;
  private volatile @Nullable Program program;
  private final JsRegex regex;
  private final Programs programs;

  private RegexMatcher(JsRegex regex, Programs programs) {
    this.lead = Lead.of(regex).text();
    this.regex = regex;
    this.programs = programs;
  }

  /** Prepares a regular expression; the work is done when a text first asks for it. */
  public static RegexMatcher of(JsRegex regex) {
    return of(regex, new Programs());
  }

  /**
   * Prepares a regular expression that is one of many.
   *
   * @param programs has, and gets, what they have in common
   */
  public static RegexMatcher of(JsRegex regex, Programs programs) {
    return new RegexMatcher(regex, programs);
  }

  /** The first occurrence in a text. */
  public MatchOutcome find(String text) {
    return find(text, new Steps());
  }

  /** The first occurrence in a text, counting steps and giving up at their limit. */
  public MatchOutcome find(String text, Steps steps) {
    if (!text.startsWith(lead)) {
      return ABSENT;
    }
    Program ready = program;
    if (ready == null) {
      Optional<Program> compiled = programs.of(Lead.of(regex).body());
      if (compiled.isEmpty()) {
        return TOO_LARGE;
      }
      ready = compiled.get();
      program = ready;
    }
    return ready.onePass()
        ? onePass(ready, lead.length(), text, steps)
        : backtrack(ready, lead.length(), text, steps);
  }

  private static MatchOutcome onePass(Program ready, int from, String text, Steps steps) {
    if (!ready.beginnings().possible(0, text, from)) {
      return ABSENT;
    }
    int[] slots = OnePass.run(ready, text, from, steps);
    if (slots != null) {
      return new MatchOutcome.Found(text, slots);
    }
    return steps.exhausted() ? TOO_LONG : ABSENT;
  }

  private static MatchOutcome backtrack(Program ready, int from, String text, Steps steps) {
    int last = ready.anchored() ? 0 : text.length();
    Backtracker run = null;
    for (int start = 0; start <= last; start++) {
      if (ready.beginnings().possible(0, text, start + from)) {
        run = run == null ? new Backtracker(ready, text, steps) : run;
        if (run.matches(start, start + from)) {
          return new MatchOutcome.Found(text, run.slots());
        }
        if (run.exhausted()) {
          return TOO_LONG;
        }
      }
    }
    return ABSENT;
  }
}
