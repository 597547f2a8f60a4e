package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.finding.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How requests run through one table, first match wins. For each rule the requests that arrive at
 * it are its own matches less those that earlier rules diverted, plus those that earlier rules sent
 * its way under another path.
 */
public final class Flow {
  private final List<FlowRule> rules;
  private final PrefixIndex index;
  private final List<List<FlowRule>> neighbours;
  private final FlowMemory memory;
  private final List<Arrival> arrivals = new ArrayList<>();

  Flow(
      List<FlowRule> rules, PrefixIndex index, List<List<FlowRule>> neighbours, FlowMemory memory) {
    this.rules = List.copyOf(rules);
    this.index = index;
    this.neighbours = List.copyOf(neighbours);
    this.memory = memory;
    List<Moved> moved = new ArrayList<>();
    for (FlowRule rule : rules) {
      arrivals.add(arrival(rule, moved));
      if (rule.effect() instanceof Effect.Move(String destination) && !arrivals.getLast().never()) {
        Arrival arrival = arrivals.getLast();
        moved.add(new Moved(arrival.requests(), destination, arrival.undecided().isEmpty()));
      }
    }
  }

  private Arrival arrival(FlowRule rule, List<Moved> moved) {
    boolean exact = true;
    Region rewritten = Region.none();
    for (int i = 0; i < moved.size(); i++) {
      Moved stream = moved.get(i);
      Region hit = stream.hit(rule.match(), memory.legal(), budget());
      boolean certain = stream.certain() && rule.match().exact();
      exact &= certain || hit.isEmpty();
      rewritten = rewritten.or(hit);
      boolean leaves = !(rule.effect() instanceof Effect.Pass) && certain;
      moved.set(i, leaves ? stream.without(hit, budget()) : stream);
    }
    moved.removeIf(stream -> stream.requests().isEmpty());
    return new Arrival(rule, earlier(rule), rewritten, exact, memory);
  }

  private List<FlowRule> earlier(FlowRule rule) {
    return neighbours.get(rule.position()).stream()
        .filter(other -> other.divertsFrom(rule))
        .toList();
  }

  /** The rules in the order they are looked at; a rule's position is its index. */
  public List<FlowRule> rules() {
    return rules;
  }

  /** What arrives at each rule, in the same order. */
  public List<Arrival> arrivals() {
    return arrivals;
  }

  /** What arrives at a rule. */
  public Arrival arrival(FlowRule rule) {
    return arrivals.get(rule.position());
  }

  /** Earlier rules that keep some request from a rule, as far as known exactly. */
  public Stream<FlowRule> diverters(FlowRule rule) {
    return arrival(rule).earlier().stream().filter(other -> other.match().exact());
  }

  /** Rules behind the given one that match a request with it. */
  public Stream<FlowRule> later(FlowRule rule) {
    return neighbours.get(rule.position()).stream()
        .filter(other -> other.position() > rule.position());
  }

  /**
   * A natural request that arrives at a rule as it was sent and that another matches too; empty
   * when there is none for certain.
   *
   * @throws dev.signalbox.model.automaton.UndecidedException beyond the budget
   */
  public Optional<Witness> shared(FlowRule rule, FlowRule other) {
    return arrival(rule).certain() && other.match().exact()
        ? memory
            .shared(rule.match(), arrival(rule).taken(), other.match())
            .map(memory.examples()::witness)
        : Optional.empty();
  }

  /**
   * Requests whose path a rule matches and that it passes by for what else they carry.
   *
   * @throws dev.signalbox.model.automaton.UndecidedException beyond the budget
   */
  public Region turnedAway(FlowRule rule) {
    Language paths = rule.match().paths().and(memory.legal(), budget());
    return Region.of(paths).minus(rule.match().requests(), budget());
  }

  /** Whether every request of one rule matches the other. */
  public boolean within(FlowRule inner, FlowRule outer) {
    return memory.allTaken(inner.match(), List.of(outer.match()));
  }

  /** The first rule that answers a plain GET of a path, whatever else the request carries. */
  public Optional<FlowRule> answering(String path) {
    Region request = Region.of(Language.of(path));
    return index.of(path).stream()
        .filter(rule -> !(rule.effect() instanceof Effect.Pass) && rule.match().exact())
        .filter(rule -> rule.match().paths().contains(path))
        .filter(rule -> request.minus(rule.match().requests(), budget()).isEmpty())
        .findFirst();
  }

  /** A natural request that no rule takes; empty when every request is taken. */
  public Optional<Witness> unanswered() {
    List<Match> all =
        rules.stream()
            .filter(rule -> !(rule.effect() instanceof Effect.Pass))
            .map(FlowRule::match)
            .distinct()
            .toList();
    Examples examples = memory.examples();
    return Survivors.find(Region.of(memory.usual()), all, examples::pick, budget())
        .map(examples::witness);
  }

  private Budget budget() {
    return memory.budget();
  }
}
