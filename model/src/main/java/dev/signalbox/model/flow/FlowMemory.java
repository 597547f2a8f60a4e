package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.memory.Generations;
import dev.signalbox.model.route.compile.CompilerMemory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What one analysis hands to the next: compiled matches, which of them meet, and what remains of
 * one after others. Not for several threads at once.
 */
public final class FlowMemory {
  private record Rest(Match match, List<Match> earlier) {}

  private record Shared(Match match, List<Match> earlier, Match other) {}

  private record Visit(String path, List<Match> candidates) {}

  /** After so many rules edited in place, what only an older text asked is forgotten as well. */
  private static final int MOST_EDITED = 5_000;

  private final CompilerMemory compiler = new CompilerMemory();
  private final Generations<String, Reading> readings = new Generations<>();
  private final Generations<String, Flow> flows = new Generations<>();
  private boolean readAnew;
  private final Matches matches;
  private final Examples examples;
  private final Neighbours neighbours = new Neighbours();
  private final Generations<Rest, Region> rests = new Generations<>();
  private final Generations<Rest, Boolean> verdicts = new Generations<>();
  private final Generations<Match, Region> survivors = new Generations<>();
  private final Generations<Rest, Optional<Region>> samples = new Generations<>();
  private final Generations<Shared, Optional<Region>> shared = new Generations<>();
  private final Generations<Match, Region> turnedAway = new Generations<>();
  private final Generations<Visit, Optional<Integer>> takers = new Generations<>();
  private final Generations<Situation, Boolean> never = new Generations<>();
  private final Generations<Situation, Optional<Witness>> arriving = new Generations<>();

  /** An empty memory. */
  public FlowMemory(Budget budget) {
    this.matches = new Matches(budget);
    this.examples = new Examples(budget);
  }

  /**
   * Begins a run: what the run before last asked and the last one did not is forgotten. Of rules
   * and pairs, which an edit in place does not ask again, that holds for runs that read a whole
   * table.
   */
  public void begin(Budget budget) {
    matches.begin(budget);
    examples.begin(budget);
    if (readAnew || matches.size() > MOST_EDITED) {
      compiler.begin();
      matches.next();
      neighbours.begin();
      readAnew = false;
    }
    readings.next();
    flows.next();
    rests.next();
    verdicts.next();
    survivors.next();
    samples.next();
    shared.next();
    turnedAway.next();
    takers.next();
    never.next();
    arriving.next();
  }

  /** Runs requests through a table. */
  public Flow flow(List<FlowRule> rules) {
    return new Flow(rules, Optional.empty(), this);
  }

  /**
   * Runs requests through the next text of a table.
   *
   * @param name under which the table is remembered
   */
  public Flow flow(String name, List<FlowRule> rules) {
    Flow flow = new Flow(rules, flows.find(name), this);
    flows.put(name, flow);
    return flow;
  }

  /** Knows which matches meet. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** How a table was read last, to read the next text of it from. */
  Optional<Reading> reading(String name) {
    return readings.find(name);
  }

  /** Keeps how a table was read; not one that may have been refused. */
  void keep(String name, Reading reading) {
    if (reading.complete()) {
      readings.put(name, reading);
    }
  }

  /** Notes that a whole table is read, so that all of it is asked again. */
  void readAnew() {
    readAnew = true;
  }

  /** Has compiled rules. */
  CompilerMemory compiler() {
    return compiler;
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
        : verdicts.get(new Rest(match, earlier), asked -> nothingLeft(asked));
  }

  /** A request that got through before is tried first: it mostly still does after an edit. */
  private boolean nothingLeft(Rest asked) {
    Optional<Region> survivor =
        survivors
            .find(asked.match())
            .filter(before -> Survivors.taker(before, asked.earlier(), budget()).isEmpty())
            .or(() ->
                Survivors.find(
                    asked.match().requests(), asked.earlier(), Region::sample, budget()));
    survivor.ifPresent(found -> survivors.put(asked.match(), found));
    return survivor.isEmpty();
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

  /** The first of some matches that takes every request with a path, as its index. */
  Optional<Integer> firstTaking(String path, List<Match> candidates) {
    return takers.get(new Visit(path, candidates), this::firstTaking);
  }

  private Optional<Integer> firstTaking(Visit asked) {
    return IntStream.range(0, asked.candidates().size())
        .filter(i -> asked.candidates().get(i).takesAll(asked.path(), budget()))
        .boxed()
        .findFirst();
  }

  /** Requests whose path a match has and that it passes by for what else they carry. */
  Region turnedAway(Match match) {
    return turnedAway.get(
        match,
        asked -> Region.of(asked.paths().and(legal(), budget())).minus(asked.requests(), budget()));
  }

  /** Whether no request gets to a rule, worked out once for its situation. */
  boolean never(Situation situation, BooleanSupplier verdict) {
    return never.get(situation, asked -> verdict.getAsBoolean());
  }

  /** A request that gets to a rule, worked out once for its situation. */
  Optional<Witness> example(Situation situation, Supplier<Optional<Witness>> example) {
    return arriving.get(situation, asked -> example.get());
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
