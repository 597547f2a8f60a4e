package dev.signalbox.model.check;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Rules that together match all requests of a region. Requests are collected one by one: the fewest
 * rules that match all of them so far are cut out of the region, and what remains gives the next
 * request. When nothing remains, no smaller set can do, for it would have to match those requests
 * too.
 *
 * @param rules in table order
 * @param smallest whether no smaller set does, and none of this size is earlier in the table; else
 *     finding that took too long and only rules that match nothing new were left out
 */
public record Cover(List<FlowRule> rules, boolean smallest) {
  /** Cuts after which any set will do, where many rules with conditions overlap each other. */
  private static final int MOST_CUTS = 4_000;

  /** Keeps a copy. */
  public Cover {
    rules = List.copyOf(rules);
  }

  /**
   * Looks for the smallest covering set.
   *
   * @param candidates in table order; together they cover the region
   * @throws UndecidedException beyond the budget
   */
  public static Cover of(Region region, List<FlowRule> candidates, Budget budget) {
    Fewest fewest = new Fewest();
    List<BitSet> groups = new ArrayList<>();
    int cuts = 0;
    while (cuts < MOST_CUTS) {
      Optional<BitSet> choice = fewest.of(groups);
      if (choice.isEmpty()) {
        break;
      }
      List<FlowRule> chosen = choice.get().stream().mapToObj(candidates::get).toList();
      Region rest = without(region, chosen, budget);
      if (rest.isEmpty()) {
        return new Cover(chosen, true);
      }
      groups.add(matching(lonely(rest, candidates, budget), candidates, budget));
      cuts += 1 + chosen.size();
    }
    return new Cover(some(region, candidates, budget), false);
  }

  private static Region without(Region region, List<FlowRule> rules, Budget budget) {
    Region rest = region;
    for (FlowRule rule : rules) {
      rest = rest.minus(rule.match().requests(), budget);
    }
    return rest;
  }

  /** A request that few of the rules match: the fewer, the more it tells. */
  private static Region lonely(Region rest, List<FlowRule> candidates, Budget budget) {
    Region part = rest.part();
    for (FlowRule candidate : candidates) {
      Region less = part.minus(candidate.match().requests(), budget).part();
      part = less.isEmpty() ? part : less;
    }
    return part.sample();
  }

  private static BitSet matching(Region request, List<FlowRule> candidates, Budget budget) {
    BitSet group = new BitSet(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      group.set(i, candidates.get(i).match().requests().meets(request, budget));
    }
    return group;
  }

  /** Takes every rule that has something earlier ones left. */
  private static List<FlowRule> some(Region region, List<FlowRule> candidates, Budget budget) {
    List<FlowRule> chosen = new ArrayList<>();
    Region rest = region;
    for (FlowRule candidate : candidates) {
      if (!rest.isEmpty() && candidate.match().requests().meets(rest, budget)) {
        chosen.add(candidate);
        rest = rest.minus(candidate.match().requests(), budget);
      }
    }
    return chosen;
  }
}
