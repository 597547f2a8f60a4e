package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import java.util.List;

/**
 * Finds, for a rule, the others that match some request with it. Two rules can only do so when the
 * literal beginning of one is a beginning of the other, which leaves few pairs to intersect; the
 * answers for pairs are remembered.
 */
final class Neighbours {
  private record Pair(Match left, Match right) {}

  private final Generations<Pair, Boolean> answers = new Generations<>();

  void begin() {
    answers.next();
  }

  /** For each rule, by position, the others that share a request with it, in table order. */
  List<List<FlowRule>> of(List<FlowRule> rules, PrefixIndex index, Budget budget) {
    return rules.stream().map(rule -> of(rule, index, budget)).toList();
  }

  private List<FlowRule> of(FlowRule rule, PrefixIndex index, Budget budget) {
    return index.beside(rule.match().prefix()).stream()
        .filter(other -> other.position() != rule.position())
        .filter(other -> meet(rule.match(), other.match(), budget))
        .toList();
  }

  private boolean meet(Match left, Match right, Budget budget) {
    if (!left.exact() || !right.exact() || left.equals(right)) {
      return true;
    }
    Pair pair =
        left.key().compareTo(right.key()) < 0 ? new Pair(left, right) : new Pair(right, left);
    return answers.get(pair, asked -> left.requests().meets(right.requests(), budget));
  }
}
