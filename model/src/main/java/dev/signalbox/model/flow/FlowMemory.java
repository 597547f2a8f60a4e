package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one analysis hands to the next: compiled matches, which of them meet, and what remains of
 * one after others. Not for several threads at once.
 */
public final class FlowMemory {
  private record Rest(Match match, List<Match> earlier) {}

  private record Shared(Match match, List<Match> earlier, Match other) {}

  private final Matches matches;
  private final Examples examples;
  private final Neighbours neighbours = new Neighbours();
  private final Generations<Rest, Region> rests = new Generations<>();
  private final Generations<Rest, Boolean> verdicts = new Generations<>();
  private final Generations<Rest, Optional<Region>> samples = new Generations<>();
  private final Generations<Shared, Optional<Region>> shared = new Generations<>();

  /** An empty memory. */
  public FlowMemory(Budget budget) {
    this.matches = new Matches(budget);
    this.examples = new Examples(budget);
  }

  /** Begins a run: what the run before last asked and the last one did not is forgotten. */
  public void begin(Budget budget) {
    matches.begin(budget);
    examples.begin(budget);
    neighbours.begin();
    rests.next();
    verdicts.next();
    samples.next();
    shared.next();
  }

  /** Runs requests through a table. */
  public Flow flow(List<FlowRule> rules) {
    PrefixIndex index = new PrefixIndex(rules);
    return new Flow(rules, index, neighbours.of(rules, index, budget()), this);
  }

  /** Makes matches. */
  public Matches matches() {
    return matches;
  }

  /** Picks requests for proofs. */
  public Examples examples() {
    return examples;
  }

  /** The budget of the current run. */
  public Budget budget() {
    return matches.budget();
  }

  Language legal() {
    return matches.legal();
  }

  /** Paths without empty segments, which vercel dev collapses before it looks at rules. */
  Language usual() {
    return matches.usual();
  }

  /** Whether the other matches leave nothing of one. */
  boolean allTaken(Match match, List<Match> earlier) {
    return earlier.isEmpty()
        ? match.requests().isEmpty()
        : verdicts.get(
            new Rest(match, earlier),
            asked -> Survivors.find(match.requests(), earlier, Region::sample, budget()).isEmpty());
  }

  /** A natural request of what the other matches leave of one; empty when they leave nothing. */
  Optional<Region> sample(Match match, List<Match> earlier) {
    return samples.get(
        new Rest(match, earlier),
        asked -> Survivors.find(match.requests(), earlier, examples::pick, budget()));
  }

  /** The same of those that a further one matches too. */
  Optional<Region> shared(Match match, List<Match> earlier, Match other) {
    return shared.get(
        new Shared(match, earlier, other),
        asked ->
            Survivors.find(
                match.requests().and(other.requests(), budget()),
                earlier,
                examples::pick,
                budget()));
  }

  /** What the other matches leave of one. */
  Region rest(Match match, List<Match> earlier) {
    return earlier.isEmpty() ? match.requests() : rests.get(new Rest(match, earlier), this::rest);
  }

  /** Takes all literal paths out at once: tables of redirects have hundreds of them. */
  private Region rest(Rest asked) {
    List<String> literals =
        asked.earlier().stream()
            .flatMap(earlier -> earlier.literals().stream())
            .flatMap(Collection::stream)
            .toList();
    Region rest = asked.match().requests();
    for (Match earlier : asked.earlier()) {
      if (earlier.literals().isEmpty()) {
        rest = rest.minus(earlier.requests(), budget());
      }
    }
    return literals.isEmpty() ? rest : rest.minus(Region.of(Language.ofAll(literals)), budget());
  }
}
