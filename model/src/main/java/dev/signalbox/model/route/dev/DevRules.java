package dev.signalbox.model.route.dev;

import dev.signalbox.model.pattern.table.RuleScan;
import dev.signalbox.model.pattern.table.TableMatcher;
import java.util.List;

/**
 * Rules that are run as one list.
 *
 * @param rules in order
 * @param matcher finds those that may match a path
 */
record DevRules(List<DevRule> rules, TableMatcher matcher) {
  /** No rule at all. */
  static final DevRules NONE = of(List.of());

  static DevRules of(List<DevRule> rules) {
    return new DevRules(
        List.copyOf(rules), TableMatcher.of(rules.stream().map(DevRule::regex).toList()));
  }

  RuleScan scan() {
    return new RuleScan(matcher, rules.size(), true);
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }
}
