package dev.signalbox.model.route.trace;

import dev.signalbox.model.route.compile.CompiledRule;

/** Matching a rule was given up; ends the run. */
public final class UndecidedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;

  /**
   * Creates the exception.
   *
   * @param rule whose matching was given up
   * @param reason why, as a sentence
   */
  public UndecidedException(CompiledRule rule, String reason) {
    super(reason);
    this.rule = rule.id();
  }

  /** The answer it stands for. */
  public Outcome outcome() {
    return new Outcome.Undecided(rule, String.valueOf(getMessage()));
  }
}
