package dev.signalbox.model.check;

import dev.signalbox.model.flow.Situation;
import dev.signalbox.model.memory.Generations;

/**
 * Situations of live rules about which nothing was found, so that rules an edit leaves alone are
 * not looked at again. Holds no more than the last two runs met. Not for several threads at once.
 */
public final class QuietRules {
  private final Generations<Situation, Boolean> known = new Generations<>();

  void begin() {
    known.next();
  }

  /** Whether nothing was found about a rule in this situation. */
  public boolean contains(Situation situation) {
    return known.find(situation).isPresent();
  }

  /** Notes that nothing was found. */
  public void add(Situation situation) {
    known.put(situation, true);
  }
}
