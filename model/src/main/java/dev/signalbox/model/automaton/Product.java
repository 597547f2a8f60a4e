package dev.signalbox.model.automaton;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks two automata side by side, without building the automaton of the pairs. */
final class Product {
  private record Pair(State left, State right) {}

  private Product() {}

  /** Whether some string is recognised by both; ends with the first that is. */
  static boolean shareString(Automaton left, Automaton right, Budget budget) {
    Pair start = new Pair(left.getInitialState(), right.getInitialState());
    Set<Pair> met = new HashSet<>(Set.of(start));
    Deque<Pair> open = new ArrayDeque<>(met);
    while (!open.isEmpty()) {
      Pair pair = open.remove();
      if (pair.left.isAccept() && pair.right.isAccept()) {
        return true;
      }
      budget.spend(met.size() / 64);
      meet(pair, met, open);
    }
    return false;
  }

  /** Both lists of transitions are in order and without overlaps, so one pass finds all pairs. */
  private static void meet(Pair pair, Set<Pair> met, Deque<Pair> open) {
    List<Transition> left = pair.left.getSortedTransitions(false);
    List<Transition> right = pair.right.getSortedTransitions(false);
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      Transition one = left.get(i);
      Transition other = right.get(j);
      if (one.getMin() <= other.getMax() && other.getMin() <= one.getMax()) {
        Pair next = new Pair(one.getDest(), other.getDest());
        if (met.add(next)) {
          open.add(next);
        }
      }
      if (one.getMax() < other.getMax()) {
        i++;
      } else {
        j++;
      }
    }
  }
}
