package dev.signalbox.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of the entries of a list, as few steps as tell it. */
final class ListChanges {
  private ListChanges() {}

  /**
   * One step.
   *
   * @param kind what became of the entry
   * @param from place before; -1 when it was added
   * @param to place after; -1 when it was removed
   */
  record Step(RuleChange.Kind kind, int from, int to) {}

  /** The steps between two lists of entries; equal texts are the same entry. */
  static List<Step> between(List<String> before, List<String> after) {
    int[] origin = origins(before, after);
    Set<Integer> kept = new HashSet<>();
    Arrays.stream(origin).filter(from -> from >= 0).forEach(kept::add);
    Set<Integer> inOrder = longestRun(origin);
    List<Step> steps = new ArrayList<>();
    Deque<Integer> gone = new ArrayDeque<>();
    for (int from = 0; from < before.size(); from++) {
      if (!kept.contains(from)) {
        gone.add(from);
      }
    }
    for (int to = 0; to < origin.length; to++) {
      if (origin[to] < 0) {
        boolean replaces = gone.remove(to);
        steps.add(
            replaces
                ? new Step(RuleChange.Kind.CHANGED, to, to)
                : new Step(RuleChange.Kind.ADDED, -1, to));
      } else if (!inOrder.contains(to)) {
        steps.add(new Step(RuleChange.Kind.MOVED, origin[to], to));
      }
    }
    gone.forEach(from -> steps.add(new Step(RuleChange.Kind.REMOVED, from, -1)));
    return steps;
  }

  /** Where each entry stood before; -1 for new ones. */
  private static int[] origins(List<String> before, List<String> after) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(before.get(i), text -> new ArrayDeque<>()).add(i);
    }
    int[] origin = new int[after.size()];
    for (int i = 0; i < origin.length; i++) {
      Deque<Integer> found = places.get(after.get(i));
      origin[i] = found == null || found.isEmpty() ? -1 : found.remove();
    }
    return origin;
  }

  /** Places after of a longest run of entries that kept their order: these did not move. */
  private static Set<Integer> longestRun(int[] origin) {
    List<Integer> tails = new ArrayList<>();
    List<Integer> tailPlaces = new ArrayList<>();
    int[] previous = new int[origin.length];
    for (int i = 0; i < origin.length; i++) {
      if (origin[i] < 0) {
        continue;
      }
      int found = Collections.binarySearch(tails, origin[i]);
      int at = found >= 0 ? found : -found - 1;
      previous[i] = at == 0 ? -1 : tailPlaces.get(at - 1);
      if (at == tails.size()) {
        tails.add(origin[i]);
        tailPlaces.add(i);
      } else {
        tails.set(at, origin[i]);
        tailPlaces.set(at, i);
      }
    }
    Set<Integer> run = new HashSet<>();
    int at = tailPlaces.isEmpty() ? -1 : tailPlaces.getLast();
    while (at >= 0) {
      run.add(at);
      at = previous[at];
    }
    return run;
  }
}
