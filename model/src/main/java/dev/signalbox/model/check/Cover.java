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

  /** Cuts after which any set will do, where rules with many conditions overlap each other. */
  private static final int MOST_CUTS = 2_000;

  private final List<FlowRule> candidates;
  private final Budget budget;
  private int cuts;

  private Cover(List<FlowRule> candidates, Budget budget) {
    this.candidates = candidates;
    this.budget = budget;
  }

  /**
   * The smallest covering set, the earliest of equal size; where finding that would take too long,
   * one that leaves no rule out that takes what earlier ones left.
   *
   * @param candidates in table order; together they cover the region
   * @throws UndecidedException beyond the budget
   */
  public static List<FlowRule> smallest(Region region, List<FlowRule> candidates, Budget budget) {
    Cover cover = new Cover(candidates, budget);
    int deepest = Math.min(DEEPEST, candidates.size());
    for (int size = 0; size <= deepest && cover.cuts < MOST_CUTS; size++) {
      List<FlowRule> chosen = new ArrayList<>();
      if (cover.covers(region, size, chosen)) {
        return chosen.stream().sorted(Comparator.comparingInt(FlowRule::position)).toList();
      }
    }
    return cover.some(region);
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
      if (cuts < MOST_CUTS && candidate.match().requests().meets(sample, budget)) {
        cuts++;
        chosen.add(candidate);
        if (covers(rest.minus(candidate.match().requests(), budget), size - 1, chosen)) {
          return true;
        }
        chosen.removeLast();
      }
    }
    return false;
  }

  /** For sets beyond the search: takes every rule that has something earlier ones left. */
  private List<FlowRule> some(Region region) {
    List<FlowRule> chosen = new ArrayList<>();
    Region rest = region;
    for (FlowRule candidate : candidates) {
      if (!rest.isEmpty() && candidate.match().requests().meets(rest, budget)) {
        chosen.add(candidate);
        rest = rest.minus(candidate.match().requests(), budget);
      }
    }
    return List.copyOf(chosen);
  }
}
