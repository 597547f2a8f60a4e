package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.finding.Witness;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The requests, as they were sent, that a rule gets to see and matches. What costs time is worked
 * out when first asked for.
 */
public final class Arrival {
  private static final String MAYBE_REWRITTEN = "an earlier rule may rewrite requests to its path";

  private final FlowRule rule;
  private final int[] beside;
  private final List<FlowRule> rules;
  private final Region rewritten;
  private final boolean exact;
  private final @Nullable Situation situation;
  private final FlowMemory memory;
  private @Nullable List<FlowRule> earlier;
  private @Nullable List<Match> taken;
  private @Nullable Region known;

  /**
   * Makes an arrival.
   *
   * @param rule the rule
   * @param beside positions of the rules that share a request with it, rising
   * @param rules all rules of the table, by position
   * @param rewritten requests that earlier rules sent its way under another path
   * @param exact whether those certainly arrive, and no others
   */
  Arrival(
      FlowRule rule,
      int[] beside,
      List<FlowRule> rules,
      Region rewritten,
      boolean exact,
      FlowMemory memory) {
    this(rule, beside, rules, rewritten, exact, null, memory);
  }

  /** Makes the arrival of a rule that sees requests only under the path they were sent with. */
  Arrival(
      FlowRule rule, int[] beside, List<FlowRule> rules, Situation situation, FlowMemory memory) {
    this(rule, beside, rules, Region.none(), true, situation, memory);
  }

  private Arrival(
      FlowRule rule,
      int[] beside,
      List<FlowRule> rules,
      Region rewritten,
      boolean exact,
      @Nullable Situation situation,
      FlowMemory memory) {
    this.rule = rule;
    this.beside = beside;
    this.rules = rules;
    this.rewritten = rewritten;
    this.exact = exact;
    this.situation = situation;
    this.memory = memory;
  }

  /** The rule. */
  public FlowRule rule() {
    return rule;
  }

  /** The earlier rules that keep, or may keep, requests from it, in table order. */
  public List<FlowRule> earlier() {
    List<FlowRule> found = earlier;
    if (found == null) {
      found =
          Arrays.stream(beside)
              .mapToObj(rules::get)
              .filter(other -> other.divertsFrom(rule))
              .toList();
      earlier = found;
    }
    return found;
  }

  /** All that decides what is true of the rule; empty when requests come under other paths. */
  public Optional<Situation> situation() {
    return Optional.ofNullable(situation);
  }

  /** Whether requests come here under another path than they were sent with. */
  public boolean rewrites() {
    return !rewritten.isEmpty();
  }

  /** Matches of the earlier rules that are known exactly. */
  List<Match> taken() {
    List<Match> found = taken;
    if (found == null) {
      found = earlier().stream().map(FlowRule::match).filter(Match::exact).distinct().toList();
      taken = found;
    }
    return found;
  }

  /** Why {@link #requests} may hold more than arrive; empty when the set is exact. */
  public Optional<String> undecided() {
    if (!exact) {
      return Optional.of(MAYBE_REWRITTEN);
    }
    return Stream.concat(Stream.of(rule), earlier().stream())
        .flatMap(other -> other.match().undecided().stream())
        .findFirst();
  }

  /** Whether certainly no request ever gets here. */
  public boolean never() {
    return situation == null
        ? rewritten.isEmpty() && allTaken()
        : memory.never(situation, this::allTaken);
  }

  private boolean allTaken() {
    try {
      return memory.allTaken(rule.match(), taken());
    } catch (UndecidedException tooMuch) {
      return false;
    }
  }

  /**
   * The requests that get here; when undecided these and perhaps more.
   *
   * @throws UndecidedException beyond the budget
   */
  public Region requests() {
    Region region = known;
    if (region == null) {
      region = memory.rest(rule.match(), taken()).or(rewritten);
      known = region;
    }
    return region;
  }

  /** Whether all is known about the requests that get here as they were sent. */
  boolean certain() {
    return rule.match().exact() && earlier().stream().allMatch(other -> other.match().exact());
  }

  /**
   * A natural one of the requests that get here; empty when there is none for certain.
   *
   * @throws UndecidedException beyond the budget
   */
  public Optional<Witness> example() {
    return situation == null ? pickExample() : memory.example(situation, this::pickExample);
  }

  private Optional<Witness> pickExample() {
    if (!certain()) {
      return Optional.empty();
    }
    Examples examples = memory.examples();
    Optional<Region> sent = memory.sample(rule.match(), taken());
    return sent.isPresent() || rewritten.isEmpty() || !exact
        ? sent.map(examples::witness)
        : Optional.of(examples.of(rewritten));
  }

  /**
   * Whether, in two tables, the same requests certainly arrive: the same is asked after the same
   * rules, and none comes under another path.
   */
  public boolean isLike(Arrival other) {
    return rewritten.isEmpty()
        && other.rewritten.isEmpty()
        && rule.match().equals(other.rule.match())
        && matches(earlier()).equals(matches(other.earlier()));
  }

  private static Set<Match> matches(List<FlowRule> rules) {
    return rules.stream().map(FlowRule::match).collect(Collectors.toSet());
  }
}
