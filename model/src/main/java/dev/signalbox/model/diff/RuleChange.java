package dev.signalbox.model.diff;

/**
 * What became of a rule as an entry of its list.
 *
 * @param kind what became of it
 * @param service owner of the table; empty for the top-level one
 * @param list {@code rewrites}, {@code redirects}, {@code headers} or {@code routes}
 * @param from place before, from 0; -1 when it was added
 * @param to place after, from 0; -1 when it was removed
 * @param source pattern as written; empty when there is none
 */
public record RuleChange(Kind kind, String service, String list, int from, int to, String source) {
  /** What became of a rule. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
  }
}
