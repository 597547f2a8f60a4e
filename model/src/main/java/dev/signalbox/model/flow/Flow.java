package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.finding.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How requests run through one table, first match wins. For each rule the requests that arrive at
 * it are its own matches less those that earlier rules diverted, plus those that earlier rules sent
 * its way under another path.
 */
public final class Flow {
  /** More changes than these are no edit; looking at the whole table anew is faster then. */
  private static final int MOST_CHANGES = 16;

  /** So many paths are compared with every rule before the rules are sorted. */
  private static final int FEW_PATHS = 16;

  private final List<FlowRule> rules;
  private final FlowMemory memory;
  private final TableFacts facts;
  private final List<int[]> beside;
  private final List<Situation> situations = new ArrayList<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final Map<String, Optional<FlowRule>> answering = new HashMap<>();
  private @Nullable PrefixIndex known;
  private int asked;

  Flow(List<FlowRule> rules, Optional<Flow> before, FlowMemory memory) {
    this.rules = List.copyOf(rules);
    this.memory = memory;
    this.facts = TableFacts.of(rules, before.map(flow -> flow.facts.all()));
    Optional<Flow> edited = before.filter(was -> facts.changed().size() <= MOST_CHANGES);
    this.beside =
        edited
            .map(was -> memory.neighbours().again(was.beside, rules, facts.origins(), budget()))
            .orElseGet(() -> memory.neighbours().of(rules, index(), budget()));
    for (FlowRule rule : rules) {
      situations.add(
          edited
              .filter(was -> sameAs(was, rule.position()))
              .map(was -> was.situations.get(facts.origins().get(rule.position())))
              .orElseGet(() -> situation(rule)));
    }
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
      boolean leaves = !(rule.effect() instanceof Effect.Pass) && certain && !hit.isEmpty();
      moved.set(i, leaves ? stream.without(hit, budget()) : stream);
    }
    moved.removeIf(stream -> stream.requests().isEmpty());
    int[] at = beside.get(rule.position());
    return rewritten.isEmpty() && exact
        ? new Arrival(rule, at, rules, situations.get(rule.position()), memory)
        : new Arrival(rule, at, rules, rewritten, exact, memory);
  }

  private Situation situation(FlowRule rule) {
    List<Situation.Facts> earlier = new ArrayList<>();
    List<Situation.Facts> later = new ArrayList<>();
    for (int other : beside.get(rule.position())) {
      (other < rule.position() ? earlier : later).add(facts.all().get(other));
    }
    return new Situation(facts.all().get(rule.position()), earlier, later);
  }

  /** Whether neither a rule nor any that shares a request with it changed. */
  private boolean sameAs(Flow was, int position) {
    int origin = facts.origins().get(position);
    int[] others = beside.get(position);
    return origin != Alignment.NEW
        && was.beside.get(origin).length == others.length
        && Arrays.stream(others).noneMatch(other -> facts.origins().get(other) == Alignment.NEW);
  }

  /** After an edit only a few paths are asked: sorting all rules for them would take longer. */
  private List<FlowRule> mayMatch(String path) {
    return known == null && ++asked <= FEW_PATHS
        ? rules.stream().filter(rule -> path.startsWith(rule.match().prefix())).toList()
        : index().of(path);
  }

  private PrefixIndex index() {
    PrefixIndex index = known;
    if (index == null) {
      index = new PrefixIndex(rules);
      known = index;
    }
    return index;
  }

  /**
   * Whether the first rule to answer a path may be another than it was in the table's previous
   * text.
   */
  public boolean touched(String path) {
    return facts.touches(path);
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
    return Arrays.stream(beside.get(rule.position()))
        .filter(other -> other > rule.position())
        .mapToObj(rules::get);
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
    return memory.turnedAway(rule.match());
  }

  /** Whether every request of one rule matches the other. */
  public boolean within(FlowRule inner, FlowRule outer) {
    return memory.allTaken(inner.match(), List.of(outer.match()));
  }

  /** The first rule that answers a plain GET of a path, whatever else the request carries. */
  public Optional<FlowRule> answering(String path) {
    return answering.computeIfAbsent(path, this::firstTaking);
  }

  private Optional<FlowRule> firstTaking(String path) {
    List<FlowRule> candidates =
        mayMatch(path).stream()
            .filter(rule -> !(rule.effect() instanceof Effect.Pass) && rule.match().exact())
            .toList();
    return memory
        .firstTaking(path, candidates.stream().map(FlowRule::match).toList())
        .map(candidates::get);
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
