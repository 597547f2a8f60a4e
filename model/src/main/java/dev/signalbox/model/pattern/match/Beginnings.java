package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.List;

/**
 * With which characters, or the end of the text, a run from each instruction can go on and still
 * succeed. Where it says no that is certain, so a branch that cannot begin need not be tried.
 */
final class Beginnings {
  private static final long BEYOND_ASCII = 1;
  private static final long END = 2;
  private static final long ALL = BEYOND_ASCII | END;

  /** Of each instruction the characters below 64, those below 128 and the rest, side by side. */
  private static final int WIDTH = 3;

  private final long[] bits;

  private Beginnings(int size) {
    this.bits = new long[WIDTH * size];
  }

  /** Computes them, from nothing up to what no further look adds to. */
  static Beginnings of(List<Op> ops) {
    Beginnings beginnings = new Beginnings(ops.size());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int at = ops.size() - 1; at >= 0; at--) {
        grown |= beginnings.grow(at, ops.get(at));
      }
    }
    return beginnings;
  }

  private boolean grow(int at, Op op) {
    return switch (op) {
      case Op.Take(var set, var backwards) ->
          backwards
              ? anything(at)
              : add(at, set.low(), set.high(), set.beyondAscii() ? BEYOND_ASCII : 0);
      case Op.Split(var first, var second) -> {
        boolean grown = add(at, first);
        yield add(at, second) || grown;
      }
      case Op.Jump(var target) -> add(at, target);
      case Op.Look(var negated, var end) -> add(at, end);
      case Op.Assert(var kind) -> kind == Assertion.Kind.END ? add(at, 0, 0, END) : add(at, at + 1);
      case Op.Repeat _, Op.Accept _ -> anything(at);
      case Op.Save _, Op.Forget _, Op.Enter _, Op.Progress _ -> add(at, at + 1);
    };
  }

  private boolean anything(int at) {
    return add(at, -1, -1, ALL);
  }

  private boolean add(int at, int other) {
    return add(at, low(other), high(other), others(other));
  }

  private boolean add(int at, long low, long high, long others) {
    boolean grown = (low & ~low(at)) != 0 || (high & ~high(at)) != 0 || (others & ~others(at)) != 0;
    bits[WIDTH * at] |= low;
    bits[WIDTH * at + 1] |= high;
    bits[WIDTH * at + 2] |= others;
    return grown;
  }

  private long low(int at) {
    return bits[WIDTH * at];
  }

  private long high(int at) {
    return bits[WIDTH * at + 1];
  }

  private long others(int at) {
    return bits[WIDTH * at + 2];
  }

  /** Whether a run from an instruction at a position of a text may succeed. */
  boolean possible(int at, String text, int position) {
    if (position >= text.length()) {
      return (others(at) & END) != 0;
    }
    char c = text.charAt(position);
    if (c < Long.SIZE) {
      return (low(at) >>> c & 1) != 0;
    }
    return c < 2 * Long.SIZE
        ? (high(at) >>> (c - Long.SIZE) & 1) != 0
        : (others(at) & BEYOND_ASCII) != 0;
  }

  /** Whether no text begins a run from either of two instructions. */
  boolean disjoint(int one, int other) {
    return (low(one) & low(other)) == 0
        && (high(one) & high(other)) == 0
        && (others(one) & others(other)) == 0;
  }

  /** Whether no run from an instruction begins with a character of a set. */
  boolean exclude(int at, CharSet set) {
    return (low(at) & set.low()) == 0
        && (high(at) & set.high()) == 0
        && ((others(at) & BEYOND_ASCII) == 0 || !set.beyondAscii());
  }
}
