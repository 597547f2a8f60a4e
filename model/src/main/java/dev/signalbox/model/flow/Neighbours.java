package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

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
  List<List<FlowRule>> of(List<FlowRule> rules, Budget budget) {
    TreeMap<String, List<FlowRule>> byPrefix = new TreeMap<>();
    for (FlowRule rule : rules) {
      byPrefix.computeIfAbsent(rule.match().prefix(), ignored -> new ArrayList<>()).add(rule);
    }
    return rules.stream().map(rule -> of(rule, byPrefix, budget)).toList();
  }

  private List<FlowRule> of(
      FlowRule rule, NavigableMap<String, List<FlowRule>> byPrefix, Budget budget) {
    List<FlowRule> found = new ArrayList<>();
    String prefix = rule.match().prefix();
    for (int length = 0; length < prefix.length(); length++) {
      found.addAll(byPrefix.getOrDefault(prefix.substring(0, length), List.of()));
    }
    byPrefix.subMap(prefix, prefix + Character.MAX_VALUE).values().forEach(found::addAll);
    found.removeIf(
        other -> other.position() == rule.position() || !meet(rule.match(), other.match(), budget));
    found.sort(Comparator.comparingInt(FlowRule::position));
    return List.copyOf(found);
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
