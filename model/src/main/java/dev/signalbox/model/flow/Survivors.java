package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for a request of a region that none of some matches takes, without taking all of them out:
 * picks a request, takes out only the match it falls into, and picks again.
 */
final class Survivors {
  private Survivors() {}

  /**
   * A request outside all matches; empty when there is none.
   *
   * @param pick chooses one request of a region that has some, as a region of its own
   */
  static Optional<Region> find(
      Region region, List<Match> taken, Function<Region, Region> pick, Budget budget) {
    Region rest = region;
    while (!rest.isEmpty()) {
      Region picked = pick.apply(rest);
      Optional<Match> taker = taker(picked, taken, budget);
      if (taker.isEmpty()) {
        return Optional.of(picked);
      }
      rest = rest.minus(taker.get().requests(), budget);
    }
    return Optional.empty();
  }

  /** The first of some matches that takes a region of one request. */
  static Optional<Match> taker(Region single, List<Match> taken, Budget budget) {
    String path = single.boxes().getFirst().path().shortest().orElseThrow();
    for (Match match : taken) {
      if (path.startsWith(match.prefix()) && match.requests().meets(single, budget)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }
}
