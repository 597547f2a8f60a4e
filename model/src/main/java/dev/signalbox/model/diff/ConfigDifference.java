package dev.signalbox.model.diff;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Examples;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowMemory;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.flow.Region;
import dev.signalbox.model.flow.TableReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Compares the top-level tables of two configs as production routes them. The requests of every
 * answering rule before are cut with those of every answering rule after; what is left where the
 * two answers differ has changed.
 */
public final class ConfigDifference {
  private static final Outcome NOTHING = new Outcome.Nothing();

  private final Budget budget;
  private final Examples examples;
  private final Flow before;
  private final Flow after;
  private final List<OwnerChange> changes = new ArrayList<>();
  private final Set<String> undecided = new LinkedHashSet<>();

  private ConfigDifference(Config before, Config after, Budget budget) {
    FlowMemory memory = new FlowMemory(budget);
    this.budget = budget;
    this.examples = new Examples(budget);
    this.before = flow(before, memory);
    this.after = flow(after, memory);
  }

  /**
   * Which requests get another answer; also the preview of a moved rule, given the config with it
   * moved.
   *
   * @param cancelled asked often; true ends the work with a {@link
   *     java.util.concurrent.CancellationException}
   */
  public static OwnerChanges between(Config before, Config after, BooleanSupplier cancelled) {
    ConfigDifference difference =
        new ConfigDifference(before, after, Budget.standard().cancelledBy(cancelled));
    difference.compare();
    return new OwnerChanges(difference.changes, List.copyOf(difference.undecided));
  }

  private static Flow flow(Config config, FlowMemory memory) {
    boolean alone = config.serviceNames().isEmpty();
    return memory.flow(TableReader.read(config.routing(), alone, memory.matches()));
  }

  private void compare() {
    for (Arrival was : answering(before)) {
      decide(() -> lost(was));
    }
    for (Arrival is : answering(after)) {
      decide(() -> gained(is));
    }
  }

  private void decide(Runnable question) {
    try {
      question.run();
    } catch (UndecidedException tooMuch) {
      undecided.add(tooMuch.reason());
    }
  }

  /** Requests a rule answered that another answers now, or nobody. */
  private void lost(Arrival was) {
    Region rest = requests(was);
    for (Arrival is : answering(after)) {
      Region both = same(was, is) ? Region.none() : rest.and(requests(is), budget);
      if (!both.isEmpty()) {
        add(outcome(was), outcome(is), source(was), source(is), both);
      }
      rest = rest.minus(requests(is), budget);
    }
    if (!rest.isEmpty()) {
      add(outcome(was), NOTHING, source(was), "", rest);
    }
  }

  /** Requests nobody answered that a rule answers now. */
  private void gained(Arrival is) {
    Region rest = requests(is);
    for (Arrival was : answering(before)) {
      rest = rest.minus(requests(was), budget);
    }
    if (!rest.isEmpty()) {
      add(NOTHING, outcome(is), "", source(is), rest);
    }
  }

  private void add(Outcome was, Outcome is, String sourceWas, String sourceIs, Region region) {
    changes.add(new OwnerChange(was, is, sourceWas, sourceIs, examples.of(region)));
  }

  private Region requests(Arrival arrival) {
    arrival.undecided().ifPresent(undecided::add);
    return arrival.requests();
  }

  /** Answers that use captures are the same only when the source is the same as well. */
  private static boolean same(Arrival was, Arrival is) {
    return outcome(was).equals(outcome(is))
        && (!outcome(was).varies() || was.rule().match().regex().equals(is.rule().match().regex()));
  }

  private static List<Arrival> answering(Flow flow) {
    return flow.arrivals().stream()
        .filter(arrival -> arrival.rule().effect() instanceof Effect.Answer)
        .filter(arrival -> !arrival.never())
        .toList();
  }

  private static Outcome outcome(Arrival arrival) {
    return arrival.rule().effect() instanceof Effect.Answer(Outcome outcome) ? outcome : NOTHING;
  }

  private static String source(Arrival arrival) {
    FlowRule rule = arrival.rule();
    return rule.rule().map(Rule::source).orElse("");
  }
}
