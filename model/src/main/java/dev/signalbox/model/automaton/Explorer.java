package dev.signalbox.model.automaton;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Builds a deterministic automaton by walking from a start to everything that can be reached, and
 * gives up when that is more than the budget allows.
 *
 * @param <S> what a state stands for; equal values are one state
 */
abstract class Explorer<S> {
  /** Where a character leads. */
  abstract S next(S from, char c);

  /** Whether a string that ends here belongs to the language. */
  abstract boolean accepts(S state);

  /**
   * Walks.
   *
   * @param classes first characters of the classes {@link #next} cannot tell apart, from 0
   * @return a minimal deterministic automaton
   */
  final Automaton explore(S start, char[] classes, Budget budget) {
    Map<S, State> known = new HashMap<>();
    Deque<S> open = new ArrayDeque<>();
    Automaton automaton = new Automaton();
    automaton.setInitialState(meet(start, known, open));
    while (!open.isEmpty()) {
      S value = open.remove();
      State from = known.get(value);
      budget.spend(known.size());
      for (int i = 0; from != null && i < classes.length; i++) {
        char last = i + 1 < classes.length ? (char) (classes[i + 1] - 1) : Character.MAX_VALUE;
        State to = meet(next(value, classes[i]), known, open);
        from.addTransition(new Transition(classes[i], last, to));
      }
    }
    automaton.setDeterministic(true);
    automaton.restoreInvariant();
    automaton.minimize();
    return automaton;
  }

  private State meet(S value, Map<S, State> known, Deque<S> open) {
    return known.computeIfAbsent(
        value,
        fresh -> {
          State state = new State();
          state.setAccept(accepts(fresh));
          open.add(fresh);
          return state;
        });
  }
}
