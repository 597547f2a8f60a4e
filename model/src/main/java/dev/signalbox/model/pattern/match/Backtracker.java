package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One run of a program over a text, trying alternatives in JavaScript's order. What happens after a
 * branch depends only on the place in the program, the position and which iterations took something
 * so far, so a branch seen before has failed and is not tried again: time is linear in the text.
 * Only with back references must every branch be tried again, up to the limit of steps.
 */
final class Backtracker {
  private static final int STATE = 0;
  private static final int SLOT = 1;
  private static final int REGISTER = 2;

  private final Program program;
  private final List<Op> ops;
  private final String text;
  private final Steps steps;
  private final int[] slots;
  private final int[] registers;
  private final BitSet seen = new BitSet();
  private int[] stack = new int[96];
  private int top;
  private boolean exhausted;

  Backtracker(Program program, String text, Steps steps) {
    this.program = program;
    this.ops = program.ops();
    this.text = text;
    this.steps = steps;
    this.slots = new int[program.slots()];
    this.registers = new int[program.registers()];
    Arrays.fill(slots, -1);
    Arrays.fill(registers, -1);
  }

  /** Runs from a position; captures are kept when it succeeds. */
  boolean matchesAt(int position) {
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
    int base = top;
    push(STATE, start, position);
    while (top > base) {
      int kind = stack[--top];
      int value = stack[--top];
      int index = stack[--top];
      switch (kind) {
        case SLOT -> slots[index] = value;
        case REGISTER -> registers[index] = value;
        default -> {
          if (thread(index, value)) {
            forgetAlternatives(base);
            return true;
          }
        }
      }
      if (exhausted) {
        return false;
      }
    }
    return false;
  }

  /** Drops untried alternatives but keeps what undoes captures, for the run around this one. */
  private void forgetAlternatives(int base) {
    int kept = base;
    for (int i = base; i < top; i += 3) {
      if (stack[i + 2] != STATE) {
        System.arraycopy(stack, i, stack, kept, 3);
        kept += 3;
      }
    }
    top = kept;
  }

  /** Follows one thread until it fails or accepts. */
  private boolean thread(int start, int from) {
    int at = start;
    int position = from;
    while (true) {
      if (steps.exhausted()) {
        exhausted = true;
        return false;
      }
      steps.step();
      switch (ops.get(at)) {
        case Op.Take(CharSet set, boolean backwards) -> {
          int index = backwards ? position - 1 : position;
          if (index < 0 || index >= text.length() || !set.contains(text.charAt(index))) {
            return false;
          }
          position += backwards ? -1 : 1;
          at++;
        }
        case Op.Split(int first, int second) -> {
          if (seenBefore(at, position)) {
            return false;
          }
          push(STATE, second, position);
          at = first;
        }
        case Op.Jump(int target) -> at = target;
        case Op.Save(int slot) -> {
          set(slot, position);
          at++;
        }
        case Op.Forget(int first, int last) -> {
          for (int slot = 2 * first; slot < 2 * last + 2; slot++) {
            set(slot, -1);
          }
          at++;
        }
        case Op.Enter(int register) -> {
          push(REGISTER, register, registers[register]);
          registers[register] = position;
          at++;
        }
        case Op.Progress(int register) -> {
          if (registers[register] == position) {
            return false;
          }
          at++;
        }
        case Op.Assert(Assertion.Kind kind) -> {
          if (!holds(kind, position)) {
            return false;
          }
          at++;
        }
        case Op.Look(boolean negated, int end) -> {
          if (!look(at + 1, end, position, negated)) {
            return false;
          }
          at = end;
        }
        case Op.Repeat(int group, boolean backwards) -> {
          int length = slots[2 * group] < 0 ? 0 : slots[2 * group + 1] - slots[2 * group];
          int first = backwards ? position - length : position;
          if (first < 0 || !text.regionMatches(first, text, slots[2 * group], length)) {
            return false;
          }
          position += backwards ? -length : length;
          at++;
        }
        case Op.Accept _ -> {
          return true;
        }
      }
    }
  }

  private boolean look(int start, int end, int position, boolean negated) {
    int before = top;
    boolean found = run(start, position);
    if (found) {
      // Branches on the way to success must stay open for the next look from elsewhere.
      forgetSeen(start, end);
      if (negated) {
        undo(before);
      }
    }
    return !exhausted && found != negated;
  }

  private void undo(int base) {
    while (top > base) {
      int kind = stack[--top];
      int value = stack[--top];
      int index = stack[--top];
      if (kind == SLOT) {
        slots[index] = value;
      } else {
        registers[index] = value;
      }
    }
  }

  private boolean holds(Assertion.Kind kind, int position) {
    return switch (kind) {
      case START -> position == 0;
      case END -> position == text.length();
      case WORD_BOUNDARY -> wordAt(position - 1) != wordAt(position);
      case NOT_WORD_BOUNDARY -> wordAt(position - 1) == wordAt(position);
    };
  }

  private boolean wordAt(int index) {
    return index >= 0 && index < text.length() && CharSet.WORD.contains(text.charAt(index));
  }

  private void set(int slot, int value) {
    if (slots[slot] != value) {
      push(SLOT, slot, slots[slot]);
      slots[slot] = value;
    }
  }

  private void push(int kind, int index, int value) {
    if (top + 3 > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[top++] = index;
    stack[top++] = value;
    stack[top++] = kind;
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
    boolean before = seen.get((int) key);
    seen.set((int) key);
    return before;
  }

  private void forgetSeen(int start, int end) {
    long width = (text.length() + 1L) << Math.min(registers.length, 30);
    long last = Math.min(end * width, Integer.MAX_VALUE);
    if (start * width < last) {
      seen.clear((int) (start * width), (int) last);
    }
  }
}
