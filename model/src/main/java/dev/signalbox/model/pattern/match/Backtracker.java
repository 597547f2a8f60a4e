package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program over a text, trying alternatives in JavaScript's order. A branch that cannot
 * begin with the next character is not taken; what remains open is remembered: what happens after a
 * branch depends only on the place in the program, the position and which iterations took something
 * so far, so a branch seen before has failed and is not tried again, and time is linear in the
 * text. Only with back references must every branch be tried again, up to the limit of steps.
 */
final class Backtracker {
  private static final int[] NONE = {};

  private final Program program;
  private final Beginnings beginnings;
  private final String text;
  private final Steps steps;
  private final int[] slots;
  private final int[] registers;
  private final Alternatives alternatives;
  private @Nullable BitSet seen;
  private int looks;
  private boolean exhausted;

  Backtracker(Program program, String text, Steps steps) {
    this.program = program;
    this.beginnings = program.beginnings();
    this.text = text;
    this.steps = steps;
    this.slots = new int[program.slots()];
    this.registers = program.registers() == 0 ? NONE : new int[program.registers()];
    this.alternatives = new Alternatives(slots, registers);
  }

  /** Runs from a position for a match with a certain start; captures are kept if it succeeds. */
  boolean matches(int start, int position) {
    Arrays.fill(slots, -1);
    Arrays.fill(registers, -1);
    slots[0] = start;
    return run(0, position);
  }

  /** Whether the last run ended because the steps ran out. */
  boolean exhausted() {
    return exhausted;
  }

  int[] slots() {
    return slots;
  }

  private boolean run(int start, int position) {
    int mark = alternatives.top();
    boolean found = thread(start, position);
    while (!found && !exhausted && alternatives.back(mark)) {
      found = thread(alternatives.place(), alternatives.position());
    }
    if (found) {
      alternatives.close(mark);
    }
    return found;
  }

  /** Follows one thread until it fails or accepts. */
  private boolean thread(int start, int from) {
    int at = start;
    int position = from;
    while (true) {
      if (!steps.step()) {
        exhausted = true;
        return false;
      }
      switch (program.code(at)) {
        case Program.TAKE -> {
          if (position >= text.length() || !program.set(at).contains(text.charAt(position))) {
            return false;
          }
          position++;
          at++;
        }
        case Program.TEXT -> {
          String wanted = program.text(at);
          if (!text.startsWith(wanted, position)) {
            return false;
          }
          position += wanted.length();
          at = program.first(at);
        }
        case Program.SPAN -> {
          position = span(at, position);
          if (position < 0) {
            return false;
          }
          at = program.first(at);
        }
        case Program.SPLIT -> {
          at = split(at, position);
          if (at < 0) {
            return false;
          }
        }
        case Program.SAVE -> {
          set(program.first(at), position);
          at++;
        }
        case Program.JUMP -> at = program.first(at);
        case Program.FORGET -> {
          for (int slot = program.first(at); slot < program.second(at); slot++) {
            set(slot, -1);
          }
          at++;
        }
        case Program.ACCEPT -> {
          return true;
        }
        case Program.ENTER -> {
          alternatives.enter(program.first(at), position);
          at++;
        }
        case Program.LOOK, Program.LOOK_NEGATED -> {
          int end = program.first(at);
          if (!look(at + 1, end, position, program.code(at) == Program.LOOK_NEGATED)) {
            return false;
          }
          at = end;
        }
        default -> {
          int moved = rare(at, position);
          if (moved < 0) {
            return false;
          }
          position = moved;
          at++;
        }
      }
    }
  }

  /** The position after an instruction that simply goes on; -1 when it fails. */
  private int rare(int at, int position) {
    return switch (program.code(at)) {
      case Program.PROGRESS -> only(registers[program.first(at)] != position, position);
      case Program.START -> only(position == 0, position);
      case Program.END -> only(position == text.length(), position);
      case Program.WORD_BOUNDARY -> only(wordAt(position - 1) != wordAt(position), position);
      case Program.NOT_WORD_BOUNDARY -> only(wordAt(position - 1) == wordAt(position), position);
      default -> taken(at, position);
    };
  }

  private static int only(boolean holds, int position) {
    return holds ? position : -1;
  }

  /** The position after a character before it, or after what a group captured. */
  private int taken(int at, int position) {
    if (program.code(at) == Program.TAKE_BACKWARDS) {
      boolean fits = position > 0 && program.set(at).contains(text.charAt(position - 1));
      return fits ? position - 1 : -1;
    }
    int start = slots[2 * program.first(at)];
    int end = slots[2 * program.first(at) + 1];
    // A group that is not complete yet has captured nothing so far.
    int length = start < 0 || end < 0 ? 0 : end - start;
    boolean backwards = program.code(at) == Program.REPEAT_BACKWARDS;
    int first = backwards ? position - length : position;
    if (length > 0 && !(first >= 0 && text.regionMatches(first, text, start, length))) {
      return -1;
    }
    return backwards ? first : position + length;
  }

  /** The branch to go on with, the other kept if it may succeed as well; -1 for none. */
  private int split(int at, int position) {
    int first = program.first(at);
    int second = program.second(at);
    boolean firstPossible = beginnings.possible(first, text, position);
    boolean secondPossible = beginnings.possible(second, text, position);
    if (!firstPossible && !secondPossible) {
      return -1;
    }
    if ((remembers() || firstPossible == secondPossible) && seenBefore(at, position)) {
      return -1;
    }
    if (firstPossible && secondPossible) {
      alternatives.branch(second, position);
    }
    return firstPossible ? first : second;
  }

  /** Whether another thread may still come to where this one is. */
  private boolean remembers() {
    return alternatives.open() || looks > 0 || !program.anchored();
  }

  /** The position after all characters of a set; -1 when another thread went on from one. */
  private int span(int at, int from) {
    CharSet set = program.set(at);
    boolean remembers = remembers();
    int position = from;
    while (position < text.length() && set.contains(text.charAt(position))) {
      if (remembers && seenBefore(at, position)) {
        return -1;
      }
      if (!steps.step()) {
        exhausted = true;
        return -1;
      }
      position++;
    }
    return remembers && seenBefore(at, position) ? -1 : position;
  }

  private boolean look(int start, int end, int position, boolean negated) {
    if (!beginnings.possible(start, text, position)) {
      return negated;
    }
    int before = alternatives.top();
    looks++;
    boolean found = run(start, position);
    looks--;
    if (found) {
      // Branches on the way to success must stay open for the next look from elsewhere.
      forgetSeen(start, end);
      if (negated) {
        alternatives.back(before);
      }
    }
    return !exhausted && found != negated;
  }

  private boolean wordAt(int index) {
    return index >= 0 && index < text.length() && CharSet.WORD.contains(text.charAt(index));
  }

  private void set(int slot, int value) {
    if (slots[slot] != value) {
      if (alternatives.open() || looks > 0) {
        alternatives.set(slot, value);
      } else {
        slots[slot] = value;
      }
    }
  }

  private boolean seenBefore(int at, int position) {
    if (program.backReferences()) {
      return false;
    }
    long key = (long) at * (text.length() + 1) + position;
    for (int register : registers) {
      key = 2 * key + (register == position ? 1 : 0);
    }
    if (key > Integer.MAX_VALUE) {
      return false;
    }
    if (seen == null) {
      seen = new BitSet();
    }
    boolean before = seen.get((int) key);
    seen.set((int) key);
    return before;
  }

  private void forgetSeen(int start, int end) {
    long width = (text.length() + 1L) << Math.min(registers.length, 30);
    long last = Math.min(end * width, Integer.MAX_VALUE);
    if (seen != null && start * width < last) {
      seen.clear((int) (start * width), (int) last);
    }
  }
}
