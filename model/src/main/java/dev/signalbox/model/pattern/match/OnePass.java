package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import java.util.Arrays;

/**
 * A run of a program in which the next character always decides which branch to take, as it does
 * for nearly every source people write. Nothing is remembered and nothing is undone.
 */
final class OnePass {
  private final Program program;
  private final String text;
  private final Steps steps;
  private final int[] slots;
  private boolean exhausted;

  OnePass(Program program, String text, Steps steps) {
    this.program = program;
    this.text = text;
    this.steps = steps;
    this.slots = new int[program.slots()];
    Arrays.fill(slots, -1);
  }

  /**
   * Whether the next character decides every branch of a program, and all of its instructions are
   * known here. What a look-ahead captures would have to be undone, so it may capture nothing.
   */
  static boolean runs(Program program) {
    for (int at = 0; at < program.size(); at++) {
      boolean known =
          switch (program.code(at)) {
            case Program.SPLIT ->
                program.beginnings().disjoint(program.first(at), program.second(at));
            case Program.LOOK, Program.LOOK_NEGATED ->
                capturesNothing(program, at + 1, program.first(at));
            case Program.TAKE,
                Program.TEXT,
                Program.SPAN,
                Program.SAVE,
                Program.JUMP,
                Program.FORGET,
                Program.START,
                Program.END,
                Program.ACCEPT ->
                true;
            default -> false;
          };
      if (!known) {
        return false;
      }
    }
    return program.anchored();
  }

  private static boolean capturesNothing(Program program, int from, int to) {
    for (int at = from; at < to; at++) {
      if (program.code(at) == Program.SAVE || program.code(at) == Program.FORGET) {
        return false;
      }
    }
    return true;
  }

  /** Whether the program, run from a position, matches what starts with the text. */
  boolean matches(int from) {
    slots[0] = 0;
    return run(0, from);
  }

  /** Whether the run ended because the steps ran out. */
  boolean exhausted() {
    return exhausted;
  }

  int[] slots() {
    return slots;
  }

  /**
   * Runs from an instruction. Only runs of characters and jumps are counted: between two of these
   * there are no more instructions than the program has.
   */
  private boolean run(int start, int from) {
    int at = start;
    int position = from;
    while (!exhausted) {
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
          int end = span(program.set(at), position);
          exhausted = !steps.steps(end - position);
          position = end;
          at = program.first(at);
        }
        case Program.SPLIT -> {
          int first = program.first(at);
          at = program.beginnings().possible(first, text, position) ? first : program.second(at);
        }
        case Program.SAVE -> slots[program.first(at++)] = position;
        case Program.JUMP -> {
          exhausted = !steps.steps(1);
          at = program.first(at);
        }
        case Program.FORGET -> {
          Arrays.fill(slots, program.first(at), program.second(at), -1);
          at++;
        }
        case Program.ACCEPT -> {
          return true;
        }
        case Program.LOOK, Program.LOOK_NEGATED -> {
          boolean wanted = program.code(at) == Program.LOOK;
          if (run(at + 1, position) != wanted || exhausted) {
            return false;
          }
          at = program.first(at);
        }
        default -> {
          int place = program.code(at) == Program.START ? 0 : text.length();
          if (position != place) {
            return false;
          }
          at++;
        }
      }
    }
    return false;
  }

  private int span(CharSet set, int from) {
    int position = from;
    while (position < text.length() && set.contains(text.charAt(position))) {
      position++;
    }
    return position;
  }
}
