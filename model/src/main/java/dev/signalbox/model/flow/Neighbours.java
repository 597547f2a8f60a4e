package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.memory.Generations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
   * The same after an edit.
   *
   * @param before the answer for the table before
   * @param origins place of every rule in it, or {@link Alignment#NEW}
   */
  List<int[]> again(
      List<int[]> before, List<FlowRule> rules, List<Integer> origins, Budget budget) {
    int[] moved = new int[before.size()];
    Arrays.fill(moved, Alignment.NEW);
    List<Integer> fresh = new ArrayList<>();
    for (int place = 0; place < origins.size(); place++) {
      if (origins.get(place) == Alignment.NEW) {
        fresh.add(place);
      } else {
        moved[origins.get(place)] = place;
      }
    }
    List<int[]> found = new ArrayList<>();
    for (int origin : origins) {
      found.add(origin == Alignment.NEW ? new int[0] : moved(before.get(origin), moved));
    }
    for (int place : fresh) {
      for (FlowRule other : rules) {
        int at = other.position();
        if (at != place && near(rules.get(place), other, budget)) {
          found.set(place, with(found.get(place), at));
          found.set(at, with(found.get(at), place));
        }
      }
    }
    return found;
  }

  /**
   * Positions where the rules at them are now; those that went are left out. The same array where
   * none moved.
   */
  private static int[] moved(int[] positions, int[] moved) {
    int[] now = new int[positions.length];
    int size = 0;
    boolean same = true;
    for (int position : positions) {
      int to = moved[position];
      same &= to == position;
      if (to != Alignment.NEW) {
        now[size++] = to;
      }
    }
    return same ? positions : Arrays.copyOf(now, size);
  }

  private boolean near(FlowRule left, FlowRule right, Budget budget) {
    String one = left.match().prefix();
    String other = right.match().prefix();
    return (one.startsWith(other) || other.startsWith(one))
        && meet(left.match(), right.match(), budget);
  }

  /** Positions with one more, unless it is there. */
  private static int[] with(int[] positions, int place) {
    int at = Arrays.binarySearch(positions, place);
    if (at >= 0) {
      return positions;
    }
    int[] more = new int[positions.length + 1];
    int before = -1 - at;
    System.arraycopy(positions, 0, more, 0, before);
    more[before] = place;
    System.arraycopy(positions, before, more, before + 1, positions.length - before);
    return more;
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
