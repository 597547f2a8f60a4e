package dev.signalbox.model.route.production;

import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.TableParts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table with its matchers; empty when Vercel refuses it.
 *
 * @param name of the service it belongs to; empty for the top-level table
 * @param compiled the table
 * @param phases the rules by phase
 * @param isEmpty whether no phase has a rule
 */
record ProductionTable(
    String name, CompiledTable compiled, Map<Phase, ProductionRules> phases, boolean isEmpty) {

  static ProductionTable of(String name, CompiledTable compiled) {
    TableParts parts = new TableParts();
    Map<Phase, ProductionRules> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      phases.put(
          phase,
          ProductionRules.of(
              compiled.error() == null
                  ? compiled.rules(phase).stream()
                      .map(rule -> new ProductionRule(rule, parts))
                      .toList()
                  : List.of()));
    }
    boolean empty = phases.values().stream().allMatch(rules -> rules.rules().isEmpty());
    return new ProductionTable(name, compiled, phases, empty);
  }

  ProductionRules rules(Phase phase) {
    return phases.getOrDefault(phase, ProductionRules.NONE);
  }
}
