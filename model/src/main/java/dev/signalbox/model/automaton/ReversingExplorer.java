package dev.signalbox.model.automaton;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Subset construction over an automaton walked against its arrows. */
final class ReversingExplorer extends Explorer<BitSet> {
  private record Arrow(int from, Transition transition) {}

  private final List<List<Arrow>> arrowsInto = new ArrayList<>();
  private final BitSet accepting = new BitSet();
  private final TreeSet<Integer> classes = new TreeSet<>(List.of(0));
  private final int initial;

  private ReversingExplorer(Automaton automaton) {
    Map<State, Integer> numbers = new HashMap<>();
    for (State state : automaton.getStates()) {
      numbers.put(state, numbers.size());
      arrowsInto.add(new ArrayList<>());
    }
    numbers.forEach((state, number) -> read(state, number, numbers));
    this.initial = numbers.getOrDefault(automaton.getInitialState(), 0);
  }

  /** The minimal deterministic automaton of the reversed language. */
  static Automaton reverse(Automaton automaton, Budget budget) {
    ReversingExplorer explorer = new ReversingExplorer(automaton);
    StringBuilder classes = new StringBuilder();
    explorer.classes.stream()
        .filter(cut -> cut <= Character.MAX_VALUE)
        .forEach(cut -> classes.append((char) cut.intValue()));
    return explorer.explore(explorer.accepting, classes.toString().toCharArray(), budget);
  }

  private void read(State state, int number, Map<State, Integer> numbers) {
    if (state.isAccept()) {
      accepting.set(number);
    }
    for (Transition transition : state.getTransitions()) {
      arrowsInto
          .get(numbers.getOrDefault(transition.getDest(), number))
          .add(new Arrow(number, transition));
      classes.add((int) transition.getMin());
      classes.add(transition.getMax() + 1);
    }
  }

  @Override
  BitSet next(BitSet from, char c) {
    BitSet to = new BitSet();
    for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
      for (Arrow arrow : arrowsInto.get(i)) {
        if (arrow.transition().getMin() <= c && c <= arrow.transition().getMax()) {
          to.set(arrow.from());
        }
      }
    }
    return to;
  }

  @Override
  boolean accepts(BitSet state) {
    return state.get(initial);
  }
}
