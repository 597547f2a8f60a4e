package dev.signalbox.model.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the fewest numbers of which every group has one. Asked again with more groups, it goes on
 * from the size it came to. Not for several threads at once.
 */
final class Fewest {
  /** Steps after which it gives up; each takes some microseconds. */
  private static final int MOST_STEPS = 20_000;

  private int size;
  private int steps;

  /**
   * The fewest numbers, and of equally few those that come first.
   *
   * @param groups those of the last question and perhaps more
   * @return empty when it takes too long
   */
  Optional<BitSet> of(List<BitSet> groups) {
    if (groups.stream().anyMatch(BitSet::isEmpty)) {
      throw new IllegalArgumentException("a group without numbers");
    }
    while (steps < MOST_STEPS && !possible(groups, size, 0)) {
      size++;
    }
    return first(groups);
  }

  /** Takes one number after the other, each the lowest with which the others still work out. */
  private Optional<BitSet> first(List<BitSet> groups) {
    BitSet chosen = new BitSet();
    List<BitSet> open = groups;
    int from = 0;
    while (steps < MOST_STEPS && !open.isEmpty()) {
      int number = from;
      List<BitSet> rest = without(number, open);
      while (steps < MOST_STEPS && !possible(rest, size - chosen.cardinality() - 1, number + 1)) {
        number++;
        rest = without(number, open);
      }
      chosen.set(number);
      from = number + 1;
      open = rest;
    }
    return steps < MOST_STEPS ? Optional.of(chosen) : Optional.empty();
  }

  /** Whether so many numbers, none below the given one, are enough for all groups. */
  private boolean possible(List<BitSet> groups, int many, int from) {
    steps++;
    if (groups.isEmpty()) {
      return true;
    }
    if (many <= 0 || apart(groups, from) > many) {
      return false;
    }
    BitSet narrow = groups.stream().min(Comparator.comparingInt(g -> count(g, from))).orElseThrow();
    return narrow.stream()
        .filter(number -> number >= from)
        .anyMatch(
            number -> steps < MOST_STEPS && possible(without(number, groups), many - 1, from));
  }

  /** Groups that share no number: each needs one of its own. */
  private static int apart(List<BitSet> groups, int from) {
    BitSet seen = new BitSet();
    seen.set(0, from);
    int found = 0;
    for (BitSet group : groups) {
      boolean beside = group.stream().filter(number -> number >= from).noneMatch(seen::get);
      if (beside) {
        found++;
        seen.or(group);
      }
    }
    return found;
  }

  private static int count(BitSet group, int from) {
    return group.get(from, Math.max(from, group.length())).cardinality();
  }

  private static List<BitSet> without(int number, List<BitSet> groups) {
    return groups.stream().filter(group -> !group.get(number)).toList();
  }
}
