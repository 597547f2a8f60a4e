package dev.signalbox.model.check;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the smallest set of rules that together match all requests of a region. Whatever the set
 * is, it has a rule for any one request still uncovered, so only rules that match that request are
 * tried next; depth is raised until a set is found.
 */
public final class Cover {
  private static final int DEEPEST = 6;

  private final List<FlowRule> candidates;
  private final Budget budget;

  private Cover(List<FlowRule> candidates, Budget budget) {
    this.candidates = candidates;
    this.budget = budget;
  }

  /**
   * The smallest covering set, the earliest of equal size.
   *
   * @param candidates in table order; together they cover the region
   * @throws UndecidedException beyond the budget
   */
  public static List<FlowRule> smallest(Region region, List<FlowRule> candidates, Budget budget) {
    Cover cover = new Cover(candidates, budget);
    for (int size = 0; size <= Math.min(DEEPEST, candidates.size()); size++) {
      List<FlowRule> chosen = new ArrayList<>();
      if (cover.covers(region, size, chosen)) {
        return chosen.stream().sorted(Comparator.comparingInt(FlowRule::position)).toList();
      }
    }
    return cover.withoutSpare(region);
  }

  private boolean covers(Region rest, int size, List<FlowRule> chosen) {
    if (rest.isEmpty()) {
      return true;
    }
    if (size == 0) {
      return false;
    }
    Region sample = rest.sample();
    for (FlowRule candidate : candidates) {
      if (candidate.match().requests().meets(sample, budget)) {
        chosen.add(candidate);
        if (covers(rest.minus(candidate.match().requests(), budget), size - 1, chosen)) {
          return true;
        }
        chosen.removeLast();
      }
    }
    return false;
  }

  /** For sets beyond the deepest search: drops every candidate the others make up for. */
  private List<FlowRule> withoutSpare(Region region) {
    List<FlowRule> kept = new ArrayList<>(candidates);
    for (FlowRule candidate : candidates) {
      Region rest = region;
      for (FlowRule other : kept) {
        if (other.position() != candidate.position()) {
          rest = rest.minus(other.match().requests(), budget);
        }
      }
      if (rest.isEmpty()) {
        kept.removeIf(other -> other.position() == candidate.position());
      }
    }
    return List.copyOf(kept);
  }
}
