package dev.signalbox.model.diff;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Examples;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowMemory;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.flow.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares two tables. The requests of every answering rule before are cut with those of every
 * answering rule after; what is left where the two answers differ has changed. Rules that get the
 * same requests and give the same answer in both need no cutting.
 */
final class TableComparison {
  private static final Outcome NOTHING = new Outcome.Nothing();

  private final FlowMemory memory;
  private final Examples examples;
  private final RequestSets sets;
  private final List<Arrival> before;
  private final List<Arrival> after;
  private final List<OwnerChange> changes = new ArrayList<>();
  private final Set<String> undecided = new LinkedHashSet<>();

  TableComparison(List<FlowRule> before, List<FlowRule> after, FlowMemory memory) {
    this.memory = memory;
    this.examples = memory.examples();
    this.sets = new RequestSets(memory.budget());
    this.before = answering(memory.flow(before));
    this.after = answering(memory.flow(after));
  }

  OwnerChanges changes() {
    for (Arrival was : before) {
      decide(was, after, () -> lost(was));
    }
    for (Arrival is : after) {
      decide(is, before, () -> gained(is));
    }
    return new OwnerChanges(changes, List.copyOf(undecided));
  }

  private void decide(Arrival arrival, List<Arrival> others, Runnable question) {
    if (others.stream().anyMatch(other -> same(arrival, other) && arrival.isLike(other))) {
      return;
    }
    try {
      question.run();
    } catch (UndecidedException tooMuch) {
      undecided.add(tooMuch.reason());
    }
  }

  /** Requests a rule answered that another answers now, or nobody. */
  private void lost(Arrival was) {
    Region rest = requests(was);
    for (Arrival is : after) {
      if (rest.meets(is.rule().match().requests(), memory.budget()) || is.rewrites()) {
        Region both = same(was, is) ? Region.none() : rest.and(requests(is), memory.budget());
        if (!both.isEmpty()) {
          add(Optional.of(was), Optional.of(is), both);
        }
        rest = rest.minus(requests(is), memory.budget());
      }
    }
    if (!rest.isEmpty()) {
      add(Optional.of(was), Optional.empty(), rest);
    }
  }

  /** Requests nobody answered that a rule answers now. */
  private void gained(Arrival is) {
    Region rest = requests(is);
    for (Arrival was : before) {
      if (rest.meets(was.rule().match().requests(), memory.budget()) || was.rewrites()) {
        rest = rest.minus(requests(was), memory.budget());
      }
    }
    if (!rest.isEmpty()) {
      add(Optional.empty(), Optional.of(is), rest);
    }
  }

  private void add(Optional<Arrival> was, Optional<Arrival> is, Region region) {
    List<Arrival> answering = Stream.concat(was.stream(), is.stream()).toList();
    Stream<FlowRule> others =
        Stream.concat(
            was.isEmpty() ? before.stream().map(Arrival::rule) : Stream.empty(),
            is.isEmpty() ? after.stream().map(Arrival::rule) : Stream.empty());
    changes.add(
        new OwnerChange(
            outcome(was),
            outcome(is),
            source(was),
            source(is),
            sets.describe(region, answering, others),
            examples.of(region)));
  }

  private Region requests(Arrival arrival) {
    arrival.undecided().ifPresent(undecided::add);
    return arrival.requests();
  }

  /** Answers that use captures are the same only when the source is the same as well. */
  private static boolean same(Arrival was, Arrival is) {
    Outcome outcome = outcome(Optional.of(was));
    return outcome.equals(outcome(Optional.of(is)))
        && (!outcome.varies() || was.rule().match().regex().equals(is.rule().match().regex()));
  }

  private static List<Arrival> answering(Flow flow) {
    return flow.arrivals().stream()
        .filter(arrival -> arrival.rule().effect() instanceof Effect.Answer)
        .filter(arrival -> !arrival.never())
        .toList();
  }

  private static Outcome outcome(Optional<Arrival> arrival) {
    return arrival
        .map(Arrival::rule)
        .map(rule -> rule.effect() instanceof Effect.Answer(Outcome outcome) ? outcome : NOTHING)
        .orElse(NOTHING);
  }

  private static String source(Optional<Arrival> arrival) {
    return arrival.flatMap(answer -> answer.rule().rule()).map(Rule::source).orElse("");
  }
}
