package dev.signalbox.model.automaton;

import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A regular expression as numbered steps, the form both constructions of an automaton walk over.
 * Step 0 accepts: an expression matches a string when a match is found anywhere in it, so whatever
 * follows is welcome.
 */
final class Program {
  static final int ACCEPT = 0;

  /** What to do at a place in the string; {@code next} names the step that follows. */
  sealed interface Step {
    /** The match is complete. */
    record Accept() implements Step {}

    /** Consume one character of the set. */
    record Read(CharSet set, int next) implements Step {}

    /** Go on with either. */
    record Split(int first, int second) implements Step {}

    /** Only at the start. */
    record AtStart(int next) implements Step {}

    /** Only at the end. */
    record AtEnd(int next) implements Step {}

    /** Only where the body matches, or does not. */
    record Ahead(int body, boolean negative, int next) implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private final Budget budget;
  private final boolean ignoreCase;
  private final int start;
  private int depth;

  Program(Regex regex, boolean ignoreCase, Budget budget) {
    this.budget = budget;
    this.ignoreCase = ignoreCase;
    add(new Step.Accept());
    this.start = compile(regex, ACCEPT);
  }

  int size() {
    return steps.size();
  }

  Step step(int index) {
    return steps.get(index);
  }

  /** Step with which a match begins. */
  int start() {
    return start;
  }

  /** How many lookaheads enclose a step; lookaheads can be judged once deeper steps are. */
  int depth(int index) {
    return depths.get(index);
  }

  int maxDepth() {
    return depths.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** First characters of the classes no step can tell apart, in order, from 0. */
  char[] classes() {
    IntStream flips =
        steps.stream()
            .filter(Step.Read.class::isInstance)
            .flatMap(step -> ((Step.Read) step).set().ranges().stream())
            .flatMapToInt(range -> IntStream.of(range.first(), range.last() + 1));
    int[] sorted =
        IntStream.concat(IntStream.of(0), flips)
            .filter(flip -> flip <= Character.MAX_VALUE)
            .sorted()
            .distinct()
            .toArray();
    char[] classes = new char[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      classes[i] = (char) sorted[i];
    }
    return classes;
  }

  private int compile(Regex regex, int next) {
    return switch (regex) {
      case Regex.Characters chars ->
          add(new Step.Read(ignoreCase ? bothCases(chars.set()) : chars.set(), next));
      case Regex.Sequence(List<Regex> parts) -> {
        int from = next;
        for (Regex part : parts.reversed()) {
          from = compile(part, from);
        }
        yield from;
      }
      case Regex.Choice(List<Regex> options) -> {
        int from = compile(options.getLast(), next);
        for (Regex option : options.reversed().subList(1, options.size())) {
          from = add(new Step.Split(compile(option, next), from));
        }
        yield from;
      }
      case Regex.Group group -> compile(group.body(), next);
      case Regex.Repeat repeat -> repeat(repeat, next);
      case Regex.Look look -> look(look, next);
      case Regex.BackReference ignored ->
          throw new UndecidedException("the pattern refers back to a group");
      case Regex.TooDeep ignored ->
          throw new UndecidedException("the pattern's groups are nested too deep");
      case Regex.Assertion assertion -> assertion(assertion.kind(), next);
    };
  }

  private int look(Regex.Look look, int next) {
    if (!look.ahead()) {
      throw new UndecidedException("the pattern looks behind");
    }
    depth++;
    int body = compile(look.body(), ACCEPT);
    depth--;
    return add(new Step.Ahead(body, look.negated(), next));
  }

  private int assertion(Regex.Assertion.Kind kind, int next) {
    return switch (kind) {
      case START -> add(new Step.AtStart(next));
      case END -> add(new Step.AtEnd(next));
      case WORD_BOUNDARY, NOT_WORD_BOUNDARY ->
          throw new UndecidedException("the pattern tests for a word boundary");
    };
  }

  private int repeat(Regex.Repeat repeat, int next) {
    int from = next;
    if (repeat.max() == Regex.UNBOUNDED) {
      int loop = add(new Step.Split(next, next));
      steps.set(loop, new Step.Split(compile(repeat.body(), loop), next));
      from = loop;
    } else {
      for (int i = repeat.min(); i < repeat.max(); i++) {
        from = add(new Step.Split(compile(repeat.body(), from), next));
      }
    }
    for (int i = 0; i < repeat.min(); i++) {
      from = compile(repeat.body(), from);
    }
    return from;
  }

  /** The set with both cases of every ASCII letter it has. */
  private static CharSet bothCases(CharSet set) {
    CharSet result = set;
    for (char lower = 'a'; lower <= 'z'; lower++) {
      char upper = Character.toUpperCase(lower);
      if (set.contains(lower) != set.contains(upper)) {
        result = result.union(CharSet.of("" + lower + upper));
      }
    }
    return result;
  }

  private int add(Step step) {
    budget.spend(steps.size());
    steps.add(step);
    depths.add(depth);
    return steps.size() - 1;
  }
}
