package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.Regex;
import java.util.ArrayList;
import java.util.List;

/** Compiles a regular expression; counted repetitions are unfolded. */
final class ProgramCompiler {
  private static final int MAX_OPS = 20_000;
  private static final Op PLACEHOLDER = new Op.Accept();

  private final List<Op> ops = new ArrayList<>();
  private final boolean backReferences;
  private int registers;
  private int depth;

  private ProgramCompiler(boolean backReferences) {
    this.backReferences = backReferences;
  }

  /** A program for what follows a lead; where the whole match starts, who runs it must know. */
  static Program compile(Lead.Body body) {
    Regex regex = body.regex();
    ProgramCompiler compiler = new ProgramCompiler(BackReferences.in(regex));
    compiler.emit(regex, false);
    compiler.add(new Op.Save(1));
    compiler.add(new Op.Accept());
    return new Program(
        compiler.ops,
        2 * body.groups() + 2,
        compiler.registers,
        compiler.backReferences,
        body.anchored());
  }

  private int add(Op op) {
    if (ops.size() >= MAX_OPS) {
      throw new ProgramTooLargeException();
    }
    ops.add(op);
    return ops.size() - 1;
  }

  private void emit(Regex node, boolean backwards) {
    switch (node) {
      case Regex.Characters(var set) -> add(new Op.Take(set, backwards));
      case Regex.Sequence(var parts) -> {
        for (Regex part : backwards ? parts.reversed() : parts) {
          emit(part, backwards);
        }
      }
      case Regex.Choice(var options) -> choice(options, backwards);
      case Regex.Group(var index, var name, var body) -> {
        add(new Op.Save(2 * index + (backwards ? 1 : 0)));
        emit(body, backwards);
        add(new Op.Save(2 * index + (backwards ? 0 : 1)));
      }
      case Regex.Repeat repeat -> repeat(repeat, backwards);
      case Regex.Look(var body, var ahead, var negated) -> {
        int look = add(PLACEHOLDER);
        emit(body, !ahead);
        add(new Op.Accept());
        ops.set(look, new Op.Look(negated, ops.size()));
      }
      case Regex.BackReference(var group) -> add(new Op.Repeat(group, backwards));
      case Regex.TooDeep _ -> throw new ProgramTooLargeException();
      case Regex.Assertion(var kind) -> add(new Op.Assert(kind));
    }
  }

  private void choice(List<Regex> options, boolean backwards) {
    List<Integer> ends = new ArrayList<>();
    for (Regex option : options.subList(0, options.size() - 1)) {
      int split = add(PLACEHOLDER);
      emit(option, backwards);
      ends.add(add(PLACEHOLDER));
      ops.set(split, new Op.Split(split + 1, ops.size()));
    }
    emit(options.getLast(), backwards);
    for (int end : ends) {
      ops.set(end, new Op.Jump(ops.size()));
    }
  }

  private void repeat(Regex.Repeat repeat, boolean backwards) {
    for (int i = 0; i < repeat.min(); i++) {
      forget(repeat.body());
      emit(repeat.body(), backwards);
    }
    if (repeat.max() == Regex.UNBOUNDED) {
      loop(repeat, backwards);
    } else {
      optional(repeat, backwards);
    }
  }

  /** Any number of iterations. */
  private void loop(Regex.Repeat repeat, boolean backwards) {
    int split = add(PLACEHOLDER);
    iteration(repeat.body(), backwards);
    add(new Op.Jump(split));
    ops.set(split, split(split, repeat.greedy()));
  }

  /** Up to {@code max - min} more iterations, each of which may be the last. */
  private void optional(Regex.Repeat repeat, boolean backwards) {
    List<Integer> splits = new ArrayList<>();
    for (int i = repeat.min(); i < repeat.max(); i++) {
      splits.add(add(PLACEHOLDER));
      iteration(repeat.body(), backwards);
    }
    for (int split : splits) {
      ops.set(split, split(split, repeat.greedy()));
    }
  }

  private Op split(int at, boolean greedy) {
    int out = ops.size();
    return greedy ? new Op.Split(at + 1, out) : new Op.Split(out, at + 1);
  }

  /**
   * An iteration that takes nothing is rejected. Loops one after the other share a register; those
   * inside each other need one each.
   */
  private void iteration(Regex body, boolean backwards) {
    forget(body);
    if (!Emptiness.possible(body)) {
      emit(body, backwards);
      return;
    }
    int register = depth++;
    registers = Math.max(registers, depth);
    add(new Op.Enter(register));
    emit(body, backwards);
    add(new Op.Progress(register));
    depth--;
  }

  private void forget(Regex body) {
    GroupSpan span = GroupSpan.of(body);
    if (!span.isEmpty()) {
      add(new Op.Forget(span.first(), span.last()));
    }
  }
}
