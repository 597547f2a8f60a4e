package dev.signalbox.model.automaton;

/** What came of compiling a regular expression. */
public sealed interface Compiled {
  /** The exact set of strings it matches. */
  record Exact(Language language) implements Compiled {}

  /**
   * It is beyond automata, or beyond the budget.
   *
   * @param reason a phrase that completes "not analysed: …"
   */
  record Undecided(String reason) implements Compiled {}
}
