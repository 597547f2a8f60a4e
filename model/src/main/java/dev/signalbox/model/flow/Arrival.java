package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.UndecidedException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The requests, as they were sent, that a rule gets to see and matches. What costs time is worked
 * out when first asked for.
 */
public final class Arrival {
  private final FlowRule rule;
  private final Optional<String> undecided;
  private final Supplier<Boolean> never;
  private final Supplier<Region> requests;
  private @Nullable Region known;

  Arrival(
      FlowRule rule,
      Optional<String> undecided,
      Supplier<Boolean> never,
      Supplier<Region> requests) {
    this.rule = rule;
    this.undecided = undecided;
    this.never = never;
    this.requests = requests;
  }

  /** The rule. */
  public FlowRule rule() {
    return rule;
  }

  /** Why {@link #requests} may hold more than arrive; empty when the set is exact. */
  public Optional<String> undecided() {
    return undecided;
  }

  /** Whether certainly no request ever gets here. */
  public boolean never() {
    try {
      return never.get();
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
      region = requests.get();
      known = region;
    }
    return region;
  }
}
