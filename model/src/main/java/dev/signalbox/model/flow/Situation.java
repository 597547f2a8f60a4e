package dev.signalbox.model.flow;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.route.compile.Phase;
import java.util.List;

/**
 * A rule and all others that share a request with it, without their places in the text or the
 * table: what is true of the rule in one situation is true of it in an equal one.
 */
public final class Situation {
  private final Facts rule;
  private final List<Facts> earlier;
  private final List<Facts> later;
  private final int hash;

  /** Makes a situation; the others are in table order. */
  Situation(Facts rule, List<Facts> earlier, List<Facts> later) {
    this.rule = rule;
    this.earlier = List.copyOf(earlier);
    this.later = List.copyOf(later);
    this.hash = 31 * (31 * rule.hash() + this.earlier.hashCode()) + this.later.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Situation situation
        && hash == situation.hash
        && rule.equals(situation.rule)
        && earlier.equals(situation.earlier)
        && later.equals(situation.later);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * What of a rule can matter to another.
   *
   * @param match which requests it matches
   * @param effect what it does with them
   * @param phase when it is looked at
   * @param list where it stands in the file; empty for one that is not there
   * @param conditional whether it asks for more than a path
   * @param hash of all this, worked out once
   */
  record Facts(
      Match match, Effect effect, Phase phase, String list, boolean conditional, int hash) {
    static Facts of(FlowRule rule) {
      String list = rule.rule().map(Rule::list).orElse("");
      boolean conditional =
          rule.rule()
              .filter(entry -> !entry.has().isEmpty() || !entry.missing().isEmpty())
              .isPresent();
      int hash = 31 * rule.match().hashCode() + rule.effect().hashCode();
      return new Facts(rule.match(), rule.effect(), rule.phase(), list, conditional, hash);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
