package dev.signalbox.model.suppress;

import dev.signalbox.model.finding.Finding;
import java.util.List;

/**
 * Findings, parted by what the project decided about them.
 *
 * @param policy the decisions
 * @param kept findings to report, worst first, then in text order
 * @param suppressed findings the project lives with, in the same order
 */
public record Judgement(Policy policy, List<Finding> kept, List<Suppressed> suppressed) {
  /** Nothing was found and nothing decided. */
  public static final Judgement NONE = new Judgement(Policy.NONE, List.of(), List.of());

  /** Keeps immutable copies. */
  public Judgement {
    kept = List.copyOf(kept);
    suppressed = List.copyOf(suppressed);
  }

  /** Suppressions that nothing needs any more, in file order. */
  public List<Suppression> stale() {
    List<Suppression> needed = suppressed.stream().map(Suppressed::by).toList();
    return policy.suppressions().stream().filter(one -> !needed.contains(one)).toList();
  }
}
