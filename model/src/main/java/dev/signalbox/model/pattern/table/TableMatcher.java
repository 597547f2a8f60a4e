package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rules of an ordered table whose expressions may match a path: one look-up by each
 * literal segment the path starts with; where many rules share these, or leave them open, one pass
 * over the path through an automaton of them. Time depends on the path, not on the number of rules.
 * Safe for several threads.
 *
 * <p>Every rule that matches is among the candidates. A candidate may still not match.
 */
public final class TableMatcher {
  private final PathPrefixes prefixes;
  private final RuleGroup open;

  private TableMatcher(PathPrefixes prefixes, RuleGroup open) {
    this.prefixes = prefixes;
    this.open = open;
  }

  /** Prepares a table; rules are numbered as in the list. */
  public static TableMatcher of(List<JsRegex> rules) {
    Map<Long, List<Integer>> numbers = new HashMap<>();
    Set<Long> inner = new HashSet<>();
    List<Integer> anywhere = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      String prefix = LiteralPrefix.of(rules.get(i).root());
      List<Integer> group =
          prefix == null
              ? anywhere
              : numbers.computeIfAbsent(hash(prefix, inner), fresh -> new ArrayList<>());
      group.add(i);
    }
    Map<Long, RuleGroup> groups = new HashMap<>();
    numbers.forEach((hash, group) -> groups.put(hash, RuleGroup.of(group, rules)));
    return new TableMatcher(new PathPrefixes(groups, inner), RuleGroup.of(anywhere, rules));
  }

  /** The hash of a prefix; those of its own prefixes are noted. */
  private static long hash(String prefix, Set<Long> inner) {
    long hash = PathPrefixes.start();
    for (int i = 0; i < prefix.length(); i++) {
      if (i > 0 && prefix.charAt(i) == '/') {
        inner.add(PathPrefixes.key(hash));
      }
      hash = PathPrefixes.next(hash, prefix.charAt(i));
    }
    return PathPrefixes.key(hash);
  }

  /** Tells a scan all rules that may match a path. */
  void find(String path, RuleScan scan) {
    prefixes.find(path, scan);
    scan.add(open.candidates(path));
  }
}
