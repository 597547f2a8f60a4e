package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A run of a program in which the next character always decides which branch to take, as it does
 * for nearly every source people write. Nothing is remembered and nothing is undone.
 */
final class OnePass {
  private OnePass() {}

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

  /**
   * Runs a program from a position, for a match that starts with the text.
   *
   * @return what it captured, as {@link MatchOutcome.Found} has it; null when it does not match, or
   *     when the steps ran out
   */
  static int @Nullable [] run(Program program, String text, int from, Steps steps) {
    int[] slots = new int[program.slots()];
    Arrays.fill(slots, -1);
    slots[0] = 0;
    return run(program, text, slots, steps, 0, from) ? slots : null;
  }

  /**
   * Runs from an instruction. Only runs of characters and jumps are counted: between two of these
   * there are no more instructions than the program has.
   */
  private static boolean run(
      Program program, String text, int[] slots, Steps steps, int start, int from) {
    int at = start;
    int position = from;
    while (true) {
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
          int end = span(program.set(at), text, position);
          if (!steps.steps(end - position)) {
            return false;
          }
          position = end;
          at = program.first(at);
        }
        case Program.CAPTURE, Program.CAPTURE_SOME -> {
          int end = span(program.set(at), text, position);
          boolean enough = end > position || program.code(at) == Program.CAPTURE;
          if (!enough || !steps.steps(end - position)) {
            return false;
          }
          slots[program.second(at)] = position;
          slots[program.second(at) + 1] = end;
          position = end;
          at = program.first(at);
        }
        case Program.SPLIT -> {
          int first = program.first(at);
          at = program.beginnings().possible(first, text, position) ? first : program.second(at);
        }
        case Program.SAVE -> slots[program.first(at++)] = position;
        case Program.JUMP -> {
          if (!steps.steps(1)) {
            return false;
          }
          at = program.first(at);
        }
        case Program.FORGET -> {
          Arrays.fill(slots, program.first(at), program.second(at), -1);
          at++;
        }
        case Program.FINISH -> {
          slots[1] = position;
          return position == text.length();
        }
        case Program.ACCEPT -> {
          return true;
        }
        case Program.LOOK, Program.LOOK_NEGATED -> {
          boolean wanted = program.code(at) == Program.LOOK;
          boolean found = run(program, text, slots, steps, at + 1, position);
          if (found != wanted || steps.exhausted()) {
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
  }

  private static int span(CharSet set, String text, int from) {
    int position = from;
    while (position < text.length() && set.contains(text.charAt(position))) {
      position++;
    }
    return position;
  }
}
