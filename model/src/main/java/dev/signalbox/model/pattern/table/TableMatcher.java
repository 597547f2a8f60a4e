package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules of an ordered table whose expressions may match a path: one look-up by the path's
 * first segment; where many rules share it, or leave it open, one pass over the path through an
 * automaton of them. Time depends on the path, not on the number of rules. Safe for several
 * threads.
 *
 * <p>Every rule that matches is among the candidates. A candidate may still not match.
 */
public final class TableMatcher {
  private static final int[] NONE = {};

  private final Map<String, RuleGroup> bySegment;
  private final RuleGroup open;

  private TableMatcher(Map<String, RuleGroup> bySegment, RuleGroup open) {
    this.bySegment = bySegment;
    this.open = open;
  }

  /** Prepares a table; rules are numbered as in the list. */
  public static TableMatcher of(List<JsRegex> rules) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    List<Integer> anywhere = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      @Nullable String segment = FirstSegment.of(rules.get(i).root());
      List<Integer> group =
          segment == null ? anywhere : numbers.computeIfAbsent(segment, fresh -> new ArrayList<>());
      group.add(i);
    }
    Map<String, RuleGroup> groups = new HashMap<>();
    numbers.forEach((segment, group) -> groups.put(segment, RuleGroup.of(group, rules)));
    return new TableMatcher(groups, RuleGroup.of(anywhere, rules));
  }

  /** Candidates that ask for the path's first segment, ascending; not to be changed. */
  int[] ofSegment(String path) {
    RuleGroup own = bySegment.isEmpty() ? null : bySegment.get(segment(path));
    return own == null ? NONE : own.candidates(path);
  }

  /** Candidates that leave the first segment open, ascending; not to be changed. */
  int[] ofAnySegment(String path) {
    return open.candidates(path);
  }

  private static String segment(String path) {
    if (!path.startsWith("/")) {
      return "/";
    }
    int end = path.indexOf('/', 1);
    return end < 0 ? path.substring(1) : path.substring(1, end);
  }
}
