package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.memory.Generations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds, for a rule, the others that match some request with it. Two rules can only do so when the
 * literal beginning of one is a beginning of the other, which leaves few pairs to intersect; the
 * answers for pairs are remembered.
 */
final class Neighbours {
  /** Enough for tables of more than a thousand rules of which all begin alike. */
  private static final int MOST_REMEMBERED = 1_000_000;

  private record Pair(Match left, Match right) {
    /** Spread well: keys that differ in a digit have hashes that differ as little. */
    @Override
    public int hashCode() {
      int mixed = left.hashCode() * 0x9E3779B9 + right.hashCode();
      return mixed * 0x85EBCA6B ^ mixed >>> 15;
    }
  }

  private final Generations<Pair, Boolean> answers = new Generations<>();

  void begin() {
    answers.next();
  }

  /** For each rule, by position, the positions of others that share a request with it, rising. */
  List<int[]> of(List<FlowRule> rules, PrefixIndex index, Budget budget) {
    List<List<Integer>> found = new ArrayList<>();
    rules.forEach(rule -> found.add(new ArrayList<>()));
    index.pairs((left, right) -> {
      if (meet(left.match(), right.match(), budget)) {
        found.get(left.position()).add(right.position());
        found.get(right.position()).add(left.position());
      }
    });
    return found.stream()
        .map(others -> others.stream().mapToInt(Integer::intValue).sorted().toArray())
        .toList();
  }

  /**
   * The same after rules took the place of others.
   *
   * @param before the answer for the table before; arrays that still hold are kept as they are
   * @param places of the new rules
   */
  List<int[]> again(List<int[]> before, List<FlowRule> rules, List<Integer> places, Budget budget) {
    List<int[]> found = new ArrayList<>(before);
    for (int place : places) {
      IntStream.Builder beside = IntStream.builder();
      for (FlowRule other : rules) {
        boolean meets = other.position() != place && near(rules.get(place), other, budget);
        if (meets) {
          beside.add(other.position());
        }
        int at = other.position();
        found.set(at, with(found.get(at), place, meets));
      }
      found.set(place, beside.build().toArray());
    }
    return found;
  }

  private boolean near(FlowRule left, FlowRule right, Budget budget) {
    String one = left.match().prefix();
    String other = right.match().prefix();
    return (one.startsWith(other) || other.startsWith(one))
        && meet(left.match(), right.match(), budget);
  }

  /** Positions with or without one of them; the same array when nothing changes. */
  private static int[] with(int[] positions, int place, boolean wanted) {
    boolean there = Arrays.binarySearch(positions, place) >= 0;
    if (there == wanted) {
      return positions;
    }
    IntStream others = Arrays.stream(positions).filter(position -> position != place);
    return wanted
        ? IntStream.concat(others, IntStream.of(place)).sorted().toArray()
        : others.toArray();
  }

  private boolean meet(Match left, Match right, Budget budget) {
    if (!left.exact() || !right.exact() || left.equals(right)) {
      return true;
    }
    Pair pair =
        left.key().compareTo(right.key()) < 0 ? new Pair(left, right) : new Pair(right, left);
    return answers.size() < MOST_REMEMBERED
        ? answers.get(pair, asked -> left.requests().meets(right.requests(), budget))
        : answers.find(pair).orElseGet(() -> left.requests().meets(right.requests(), budget));
  }
}
