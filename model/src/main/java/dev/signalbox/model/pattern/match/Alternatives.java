package dev.signalbox.model.pattern.match;

import java.util.Arrays;

/**
 * What a run goes back to when a thread fails: branches not tried yet, and captures and registers
 * as they were. Takes no memory until something is kept.
 */
final class Alternatives {
  private static final int BRANCH = 0;
  private static final int SLOT = 1;
  private static final int REGISTER = 2;
  private static final int FIRST_SIZE = 48;
  private static final int[] NOTHING = {};

  private final int[] slots;
  private final int[] registers;
  private int[] stack = NOTHING;
  private int top;
  private int branches;

  /** Watches over captures and registers. */
  Alternatives(int[] slots, int[] registers) {
    this.slots = slots;
    this.registers = registers;
  }

  /** A mark to come back to. */
  int top() {
    return top;
  }

  /** Whether any branch is open. */
  boolean open() {
    return branches > 0;
  }

  /** Place of the branch found last. */
  int place() {
    return stack[top];
  }

  /** Position of the branch found last. */
  int position() {
    return stack[top + 1];
  }

  void branch(int place, int position) {
    push(place, position, BRANCH);
    branches++;
  }

  /** Sets a slot and keeps what it was. */
  void set(int slot, int value) {
    push(slot, slots[slot], SLOT);
    slots[slot] = value;
  }

  /** Sets a register and keeps what it was. */
  void enter(int register, int value) {
    push(register, registers[register], REGISTER);
    registers[register] = value;
  }

  /** Undoes until an open branch comes up, and closes it; false when there is none above a mark. */
  boolean back(int mark) {
    while (top > mark) {
      top -= 3;
      switch (stack[top + 2]) {
        case SLOT -> slots[stack[top]] = stack[top + 1];
        case REGISTER -> registers[stack[top]] = stack[top + 1];
        default -> {
          branches--;
          return true;
        }
      }
    }
    return false;
  }

  /** Closes all branches above a mark but keeps what undoes captures. */
  void close(int mark) {
    int kept = mark;
    for (int i = mark; i < top; i += 3) {
      if (stack[i + 2] == BRANCH) {
        branches--;
      } else {
        System.arraycopy(stack, i, stack, kept, 3);
        kept += 3;
      }
    }
    top = kept;
  }

  private void push(int index, int value, int kind) {
    if (top + 3 > stack.length) {
      stack = Arrays.copyOf(stack, Math.max(FIRST_SIZE, 2 * stack.length));
    }
    stack[top] = index;
    stack[top + 1] = value;
    stack[top + 2] = kind;
    top += 3;
  }
}
