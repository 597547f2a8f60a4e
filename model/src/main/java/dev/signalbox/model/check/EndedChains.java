package dev.signalbox.model.check;

import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.Situation;
import dev.signalbox.model.memory.Generations;
import java.util.List;
import java.util.Optional;

/**
 * Redirects that were followed to an end, so that those an edit leaves alone are not followed
 * again. Holds no more than the last two runs met. Not for several threads at once.
 */
public final class EndedChains {
  private final Generations<Situation, List<String>> known = new Generations<>();

  void begin() {
    known.next();
  }

  /** Whether a redirect in this situation still ends where it did: nothing on its way changed. */
  public boolean stillEnds(Situation situation, Flow flow) {
    Optional<List<String>> visited = known.find(situation);
    boolean still = visited.isPresent() && visited.get().stream().noneMatch(flow::touched);
    if (!still) {
      known.drop(situation);
    }
    return still;
  }

  /** Notes a chain that ended and the paths of which it was asked who answers them. */
  public void add(Situation situation, List<String> visited) {
    known.put(situation, visited);
  }
}
