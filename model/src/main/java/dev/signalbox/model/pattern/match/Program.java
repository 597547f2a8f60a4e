package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.List;

/** A regular expression as instructions in flat arrays, ready to run. Immutable. */
final class Program {
  static final int TAKE = 0;
  static final int TAKE_BACKWARDS = 1;
  static final int SPLIT = 2;
  static final int JUMP = 3;
  static final int SAVE = 4;
  static final int FORGET = 5;
  static final int ENTER = 6;
  static final int PROGRESS = 7;
  static final int START = 8;
  static final int END = 9;
  static final int WORD_BOUNDARY = 10;
  static final int NOT_WORD_BOUNDARY = 11;
  static final int LOOK = 12;
  static final int LOOK_NEGATED = 13;
  static final int REPEAT = 14;
  static final int REPEAT_BACKWARDS = 15;
  static final int ACCEPT = 16;

  /** A loop over characters after which none of them can follow: it takes all there are. */
  static final int SPAN = 17;

  /** Several characters one after the other. */
  static final int TEXT = 18;

  /** A group around a {@link #SPAN}. */
  static final int CAPTURE = 19;

  /** A group around a character and a {@link #SPAN} of its like: one or more of them. */
  static final int CAPTURE_SOME = 20;

  /** The end of the text, and of a match. */
  static final int FINISH = 21;

  /** What an instruction is made of: its code and two operands, side by side in memory. */
  private static final int WIDTH = 3;

  private final int[] instructions;
  private final CharSet[] sets;
  private final String[] texts;
  private final Beginnings beginnings;
  private final int slots;
  private final int registers;
  private final boolean backReferences;
  private final boolean anchored;
  private final boolean onePass;

  /**
   * Flattens instructions.
   *
   * @param ops the instructions; the first starts
   * @param slots size of the captures
   * @param registers number of registers for {@link Op.Enter}
   * @param backReferences whether the outcome at a place depends on captures
   * @param anchored whether a match begins at the start of a text only
   */
  Program(List<Op> ops, int slots, int registers, boolean backReferences, boolean anchored) {
    this.beginnings = Beginnings.of(ops);
    this.slots = slots;
    this.registers = registers;
    this.backReferences = backReferences;
    this.anchored = anchored;
    int size = ops.size();
    this.instructions = new int[WIDTH * size];
    this.sets = new CharSet[size];
    this.texts = new String[size];
    for (int at = 0; at < size; at++) {
      flatten(at, ops.get(at));
    }
    for (int at = 0; at < size; at++) {
      shorten(at, ops);
    }
    this.onePass = OnePass.runs(this);
    for (int at = 0; onePass && at < size; at++) {
      join(at, ops);
    }
  }

  private void flatten(int at, Op op) {
    sets[at] = CharSet.NONE;
    texts[at] = "";
    switch (op) {
      case Op.Take(var set, var backwards) -> {
        put(at, backwards ? TAKE_BACKWARDS : TAKE, 0, 0);
        sets[at] = set;
      }
      case Op.Split(var first, var second) -> put(at, SPLIT, first, second);
      case Op.Jump(var target) -> put(at, JUMP, target, 0);
      case Op.Save(var slot) -> put(at, SAVE, slot, 0);
      case Op.Forget(var first, var last) -> put(at, FORGET, 2 * first, 2 * last + 2);
      case Op.Enter(var register) -> put(at, ENTER, register, 0);
      case Op.Progress(var register) -> put(at, PROGRESS, register, 0);
      case Op.Assert(var kind) -> put(at, code(kind), 0, 0);
      case Op.Look(var negated, var end) -> put(at, negated ? LOOK_NEGATED : LOOK, end, 0);
      case Op.Repeat(var group, var backwards) ->
          put(at, backwards ? REPEAT_BACKWARDS : REPEAT, group, 0);
      case Op.Accept _ -> put(at, ACCEPT, 0, 0);
    }
  }

  private static int code(Assertion.Kind kind) {
    return switch (kind) {
      case START -> START;
      case END -> END;
      case WORD_BOUNDARY -> WORD_BOUNDARY;
      case NOT_WORD_BOUNDARY -> NOT_WORD_BOUNDARY;
    };
  }

  private void put(int at, int code, int first, int second) {
    instructions[WIDTH * at] = code;
    instructions[WIDTH * at + 1] = first;
    instructions[WIDTH * at + 2] = second;
  }

  /**
   * Lays a longer instruction over the first of several that it stands for; the others stay, so
   * that jumps to them stay right.
   */
  private void shorten(int at, List<Op> ops) {
    if (ops.get(at) instanceof Op.Split(var first, var second)) {
      int out = Math.max(first, second);
      boolean loop = Math.min(first, second) == at + 1 && out == at + 3;
      if (loop
          && ops.get(at + 1) instanceof Op.Take(var set, var backwards)
          && !backwards
          && ops.get(at + 2) instanceof Op.Jump(var target)
          && target == at
          && beginnings.exclude(out, set)) {
        put(at, SPAN, out, 0);
        sets[at] = set;
      }
    } else if (single(ops, at) && !(at > 0 && single(ops, at - 1))) {
      int end = at;
      StringBuilder text = new StringBuilder();
      while (single(ops, end)) {
        text.append(sets[end].ranges().getFirst().first());
        end++;
      }
      if (text.length() > 1) {
        put(at, TEXT, end, 0);
        texts[at] = text.toString();
      }
    }
  }

  /** The same, where {@link OnePass} runs it: several steps that follow each other become one. */
  private void join(int at, List<Op> ops) {
    if (ops.get(at) instanceof Op.Save(var slot) && slot % 2 == 0 && at + 1 < ops.size()) {
      boolean some =
          code(at + 1) == TAKE && code(at + 2) == SPAN && set(at + 1).equals(set(at + 2));
      int span = some ? at + 2 : at + 1;
      if (code(span) == SPAN && ops.get(first(span)).equals(new Op.Save(slot + 1))) {
        put(at, some ? CAPTURE_SOME : CAPTURE, first(span) + 1, slot);
        sets[at] = sets[span];
      }
    } else if (code(at) == END
        && ops.get(at + 1).equals(new Op.Save(1))
        && ops.get(at + 2) instanceof Op.Accept) {
      put(at, FINISH, 0, 0);
    }
  }

  private static boolean single(List<Op> ops, int at) {
    return at < ops.size()
        && ops.get(at) instanceof Op.Take(var set, var backwards)
        && !backwards
        && set.isSingle();
  }

  int code(int at) {
    return instructions[WIDTH * at];
  }

  int first(int at) {
    return instructions[WIDTH * at + 1];
  }

  int second(int at) {
    return instructions[WIDTH * at + 2];
  }

  CharSet set(int at) {
    return sets[at];
  }

  String text(int at) {
    return texts[at];
  }

  int size() {
    return sets.length;
  }

  /** Whether {@link OnePass} can run it. */
  boolean onePass() {
    return onePass;
  }

  Beginnings beginnings() {
    return beginnings;
  }

  int slots() {
    return slots;
  }

  int registers() {
    return registers;
  }

  boolean backReferences() {
    return backReferences;
  }

  boolean anchored() {
    return anchored;
  }
}
