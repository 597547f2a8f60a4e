package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.memory.Generations;
import dev.signalbox.model.syntax.JsonSpelling;
import java.util.Optional;

/**
 * Rules that earlier tables compiled, by what they say: of an edited table only what is new in it
 * is checked and compiled again. Holds no more than the last two runs asked for. Not for several
 * threads at once.
 */
public final class CompilerMemory {
  private final Generations<Asked, CheckedDraft> known = new Generations<>();

  private record Asked(String list, String says) {}

  /** Begins a run: what the run before last asked and the last one did not is forgotten. */
  public void begin() {
    known.next();
  }

  /** A rule that says the same and was compiled before, standing for this one. */
  Optional<CheckedDraft> recall(Rule rule) {
    return known.find(asked(rule)).map(draft -> draft.standingFor(rule));
  }

  /** Keeps a compiled rule; not one with transforms, which name places in the text. */
  void keep(CheckedDraft draft) {
    Rule rule = draft.rule();
    if (rule != null && !rule.json().has("transforms")) {
      known.put(asked(rule), draft);
    }
  }

  private static Asked asked(Rule rule) {
    return new Asked(rule.list(), JsonSpelling.of(rule.json()));
  }
}
