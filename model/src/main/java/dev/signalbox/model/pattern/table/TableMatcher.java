package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules of an ordered table whose expressions may match a path: one look-up by the path's
 * first segment, then one pass over the path through an automaton of the rules for that segment and
 * one of the rules that leave it open. Time depends on the path, not on the number of rules. Safe
 * for several threads.
 *
 * <p>Every rule that matches is among the candidates. A candidate may still not match: its
 * look-arounds, word boundaries and back references are not looked at here.
 */
public final class TableMatcher {
  private final Map<String, LazyDfa> bySegment;
  private final LazyDfa open;

  private TableMatcher(Map<String, LazyDfa> bySegment, LazyDfa open) {
    this.bySegment = Map.copyOf(bySegment);
    this.open = open;
  }

  /** Prepares a table; rules are numbered as in the list. */
  public static TableMatcher of(List<JsRegex> rules) {
    List<@Nullable String> segments = new ArrayList<>();
    rules.forEach(rule -> segments.add(FirstSegment.of(rule.root())));
    Map<String, List<Integer>> groups = new HashMap<>();
    List<Integer> anywhere = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      String segment = segments.get(i);
      if (segment == null) {
        anywhere.add(i);
      } else {
        groups.computeIfAbsent(segment, key -> new ArrayList<>()).add(i);
      }
    }
    Map<String, LazyDfa> bySegment = new HashMap<>();
    groups.forEach((segment, group) -> bySegment.put(segment, dfa(rules, group)));
    return new TableMatcher(bySegment, dfa(rules, anywhere));
  }

  private static LazyDfa dfa(List<JsRegex> rules, List<Integer> numbers) {
    Nfa nfa = new Nfa();
    numbers.forEach(number -> nfa.add(number, rules.get(number).root()));
    return new LazyDfa(nfa);
  }

  /** Numbers of the rules that may match a path, ascending. The caller must not change it. */
  public int[] candidates(String path) {
    LazyDfa own = bySegment.get(segment(path));
    int[] elsewhere = open.accepted(path);
    return own == null ? elsewhere : merge(own.accepted(path), elsewhere);
  }

  private static int[] merge(int[] first, int[] second) {
    if (first.length == 0 || second.length == 0) {
      return first.length == 0 ? second : first;
    }
    int[] merged = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, merged, first.length, second.length);
    Arrays.sort(merged);
    return merged;
  }

  private static String segment(String path) {
    if (!path.startsWith("/")) {
      return "/";
    }
    int end = path.indexOf('/', 1);
    return end < 0 ? path.substring(1) : path.substring(1, end);
  }
}
