package dev.signalbox.model.automaton;

import java.util.BitSet;

/**
 * Reads strings from their end: a state says, for each step, whether a match can be completed from
 * it with what was read. That makes lookahead, also negative and inside loops, a plain "and" or
 * "and not"; the result is the automaton of the reversed language.
 */
final class BackwardExplorer extends Explorer<BackwardExplorer.Place> {
  private final Program program;

  BackwardExplorer(Program program) {
    this.program = program;
  }

  /**
   * A place in the string.
   *
   * @param first whether a match is found from here if nothing stands before this place
   * @param later the steps that can be completed from here if something does
   * @param found whether a match is found from here on if something does
   */
  record Place(boolean first, BitSet later, boolean found) {}

  Place end() {
    return place(new BitSet(), false, '\0', true);
  }

  @Override
  Place next(Place after, char c) {
    return place(after.later(), after.found(), c, false);
  }

  @Override
  boolean accepts(Place place) {
    return place.first();
  }

  private Place place(BitSet after, boolean foundLater, char c, boolean atEnd) {
    boolean first = values(after, c, true, atEnd).get(program.start()) || foundLater;
    BitSet later = values(after, c, false, atEnd);
    return new Place(first, later, later.get(program.start()) || foundLater);
  }

  /** Deeper lookaheads first; within one depth until nothing more becomes true. */
  private BitSet values(BitSet after, char c, boolean atStart, boolean atEnd) {
    BitSet values = new BitSet();
    values.set(Program.ACCEPT);
    for (int depth = program.maxDepth(); depth >= 0; depth--) {
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int i = 0; i < program.size(); i++) {
          if (!values.get(i)
              && program.depth(i) == depth
              && holds(program.step(i), values, after, c, atStart, atEnd)) {
            values.set(i);
            changed = true;
          }
        }
      }
    }
    return values;
  }

  private static boolean holds(
      Program.Step step, BitSet here, BitSet after, char c, boolean atStart, boolean atEnd) {
    return switch (step) {
      case Program.Step.Accept ignored -> true;
      case Program.Step.Read read -> !atEnd && read.set().contains(c) && after.get(read.next());
      case Program.Step.Split split -> here.get(split.first()) || here.get(split.second());
      case Program.Step.AtStart start -> atStart && here.get(start.next());
      case Program.Step.AtEnd end -> atEnd && here.get(end.next());
      case Program.Step.Ahead ahead ->
          here.get(ahead.body()) != ahead.negative() && here.get(ahead.next());
    };
  }
}
