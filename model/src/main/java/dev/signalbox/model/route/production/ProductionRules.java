package dev.signalbox.model.route.production;

import dev.signalbox.model.pattern.table.RuleScan;
import dev.signalbox.model.pattern.table.TableMatcher;
import java.util.List;

/**
 * The rules of one phase.
 *
 * @param rules in order
 * @param matcher finds those that may match a path
 */
record ProductionRules(List<ProductionRule> rules, TableMatcher matcher) {
  /** No rule at all. */
  static final ProductionRules NONE = of(List.of());

  static ProductionRules of(List<ProductionRule> rules) {
    return new ProductionRules(
        List.copyOf(rules), TableMatcher.of(rules.stream().map(ProductionRule::regex).toList()));
  }

  RuleScan scan() {
    return new RuleScan(matcher, rules.size(), false);
  }
}
