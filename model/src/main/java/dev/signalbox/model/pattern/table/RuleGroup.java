package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that share a first segment, or leave it open. A few are tried one by one. */
final class RuleGroup {
  private static final int A_FEW = 3;

  private final int[] numbers;
  private final @Nullable LazyDfa automaton;

  private RuleGroup(int[] numbers, @Nullable LazyDfa automaton) {
    this.numbers = numbers;
    this.automaton = automaton;
  }

  /**
   * Prepares a group.
   *
   * @param numbers of its rules, ascending
   * @param rules all rules of the table
   */
  static RuleGroup of(List<Integer> numbers, List<JsRegex> rules) {
    int[] flat = numbers.stream().mapToInt(number -> number).toArray();
    if (flat.length <= A_FEW) {
      return new RuleGroup(flat, null);
    }
    Nfa nfa = new Nfa();
    numbers.forEach(number -> nfa.add(number, rules.get(number).root()));
    return new RuleGroup(flat, new LazyDfa(nfa));
  }

  /** Whether it has one rule only. */
  boolean isSingle() {
    return numbers.length == 1;
  }

  /** The number of its first rule. */
  int first() {
    return numbers[0];
  }

  /** Numbers of the rules that may match a path, ascending; not to be changed. */
  int[] candidates(String path) {
    return automaton == null ? numbers : automaton.accepted(path);
  }
}
