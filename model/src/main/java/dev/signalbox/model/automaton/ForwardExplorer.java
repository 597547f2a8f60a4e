package dev.signalbox.model.automaton;

import java.util.BitSet;

/**
 * Subset construction for expressions without lookahead: a state is the set of steps a match may be
 * at. The set that holds the accepting step has found its match, whatever follows.
 */
final class ForwardExplorer extends Explorer<BitSet> {
  private final Program program;

  ForwardExplorer(Program program) {
    this.program = program;
  }

  BitSet start() {
    BitSet set = new BitSet();
    enter(program.start(), true, false, set);
    return settled(set);
  }

  @Override
  BitSet next(BitSet from, char c) {
    if (from.get(Program.ACCEPT)) {
      return from;
    }
    BitSet to = new BitSet();
    for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
      if (program.step(i) instanceof Program.Step.Read read && read.set().contains(c)) {
        enter(read.next(), false, false, to);
      }
    }
    enter(program.start(), false, false, to);
    return settled(to);
  }

  @Override
  boolean accepts(BitSet state) {
    if (state.get(Program.ACCEPT)) {
      return true;
    }
    BitSet atEnd = new BitSet();
    for (int i = state.nextSetBit(0); i >= 0; i = state.nextSetBit(i + 1)) {
      if (program.step(i) instanceof Program.Step.AtEnd end) {
        // A start anchor behind an end anchor holds only in the empty string, which is no path.
        enter(end.next(), false, true, atEnd);
      }
    }
    return atEnd.get(Program.ACCEPT);
  }

  private static BitSet settled(BitSet set) {
    if (set.get(Program.ACCEPT)) {
      set.clear();
      set.set(Program.ACCEPT);
    }
    return set;
  }

  private void enter(int index, boolean atStart, boolean atEnd, BitSet set) {
    if (set.get(index)) {
      return;
    }
    set.set(index);
    switch (program.step(index)) {
      case Program.Step.Split split -> {
        enter(split.first(), atStart, atEnd, set);
        enter(split.second(), atStart, atEnd, set);
      }
      case Program.Step.AtStart start -> {
        if (atStart) {
          enter(start.next(), true, atEnd, set);
        }
      }
      case Program.Step.AtEnd end -> {
        if (atEnd) {
          enter(end.next(), atStart, true, set);
        }
      }
      case Program.Step.Ahead ignored -> throw new IllegalStateException("has a lookahead");
      case Program.Step.Accept ignored -> {}
      case Program.Step.Read ignored -> {}
    }
  }
}
