package dev.signalbox.model.automaton;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How much work one question may cost before it counts as undecided.
 *
 * @param states automaton states one construction may create
 * @param cancelled asked now and then; true ends the work with a {@link CancellationException}
 */
public record Budget(int states, BooleanSupplier cancelled) {
  /** Generous for every pattern people write, small enough to answer at once for hostile ones. */
  public static final int DEFAULT_STATES = 20_000;

  /** The default budget of work nobody cancels. */
  public static Budget standard() {
    return new Budget(DEFAULT_STATES, () -> false);
  }

  /** The same budget with another question to ask about cancelling. */
  public Budget cancelledBy(BooleanSupplier question) {
    return new Budget(states, question);
  }

  /**
   * Ends the work when it has become too much or is no longer wanted.
   *
   * @throws CancellationException when cancelled
   */
  void spend(long used) {
    if (used > states) {
      throw new UndecidedException("it would need more than " + states + " automaton states");
    }
    if ((used & 63) == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
