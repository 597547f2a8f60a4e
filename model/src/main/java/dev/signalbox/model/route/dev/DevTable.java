package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.TableParts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as vercel dev 64.0.2 runs it.
 *
 * @param name of the service it belongs to; empty for the top-level table
 * @param compiled the table
 * @param rules its rules in order, all phases as one list
 * @param phases the rules by phase
 */
record DevTable(String name, CompiledTable compiled, DevRules rules, Map<Phase, DevRules> phases) {

  /** The top-level table, without the rules that vercel dev leaves out. */
  static DevTable top(CompiledTable compiled, @Nullable CompiledRule errorRule) {
    TableParts parts = new TableParts();
    List<DevRule> rules =
        compiled.rules().stream()
            .filter(rule -> !rule.guard().definesHas())
            .map(rule -> DevRule.of(rule, parts))
            .toList();
    Map<Phase, List<DevRule>> phases = byPhase(rules);
    if (errorRule != null) {
      phases.merge(Phase.ERROR, List.of(DevRule.of(errorRule, parts)), DevTable::concat);
    }
    return of("", compiled, rules, phases);
  }

  /** The table of a service, empty when Vercel refuses it. */
  static DevTable service(String name, CompiledTable compiled) {
    TableParts parts = new TableParts();
    List<DevRule> rules =
        compiled.error() == null
            ? compiled.rules().stream().map(rule -> DevRule.of(rule, parts)).toList()
            : List.of();
    return of(name, compiled, rules, byPhase(rules));
  }

  private static DevTable of(
      String name, CompiledTable compiled, List<DevRule> rules, Map<Phase, List<DevRule>> phases) {
    Map<Phase, DevRules> lists = new EnumMap<>(Phase.class);
    phases.forEach((phase, list) -> lists.put(phase, DevRules.of(list)));
    return new DevTable(name, compiled, DevRules.of(rules), lists);
  }

  /** The rules of a phase in order. */
  DevRules rules(Phase phase) {
    return phases.getOrDefault(phase, DevRules.NONE);
  }

  private static Map<Phase, List<DevRule>> byPhase(List<DevRule> rules) {
    Map<Phase, List<DevRule>> phases = new EnumMap<>(Phase.class);
    rules.forEach(rule -> phases.merge(rule.rule().phase(), List.of(rule), DevTable::concat));
    return phases;
  }

  private static List<DevRule> concat(List<DevRule> first, List<DevRule> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
