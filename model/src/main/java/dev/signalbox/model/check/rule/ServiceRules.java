package dev.signalbox.model.check.rule;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.flow.Region;
import dev.signalbox.model.syntax.JsonMember;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes wrong between a public rule and the service's own table. */
public final class ServiceRules implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return Stream.concat(
        analysis.tables().flatMap(ServiceRules::transforms),
        analysis.own().stream()
            .filter(table -> !isCalled(analysis, table.service()))
            .flatMap(table -> neverRun(analysis, table)));
  }

  private static Stream<Finding> transforms(Analysis.Table table) {
    return table.flow().rules().stream()
        .filter(rule -> rule.effect() instanceof Effect.Answer(Outcome.Service service))
        .flatMap(rule -> rule.rule().flatMap(entry -> transforms(table, rule, entry)).stream());
  }

  private static Optional<Finding> transforms(Analysis.Table table, FlowRule rule, Rule entry) {
    JsonMember transforms = entry.json().member("transforms");
    return Optional.ofNullable(transforms)
        .map(member ->
            FindingCode.TRANSFORMS_WITHOUT_EFFECT.at(
                member.range(),
                "Transforms of %s have no effect. It hands over to %s, which ignores them."
                    .formatted(
                        Names.inSentence(table.names().ruleAndSource(rule)), Names.target(rule)),
                null,
                List.of()));
  }

  /** Calls through bindings may carry any path, so nothing can be said about such a service. */
  private static boolean isCalled(Analysis analysis, String service) {
    return analysis.config().services().stream()
        .flatMap(caller -> caller.bindings().stream())
        .anyMatch(binding -> service.equals(binding.service()));
  }

  private static Stream<Finding> neverRun(Analysis analysis, Analysis.Table table) {
    try {
      Optional<Region> handed = handedOver(analysis, table.service());
      return handed.stream()
          .flatMap(requests ->
              table.flow().rules().stream()
                  .filter(rule -> !rule.match().requests().isEmpty())
                  .filter(rule -> !reached(analysis, table, rule, requests))
                  .flatMap(rule -> rule.rule().map(entry -> finding(table, rule, entry)).stream()));
    } catch (UndecidedException tooMuch) {
      return Stream.empty();
    }
  }

  /** Whether a request handed over, or an earlier rule of the table, can lead to a rule. */
  private static boolean reached(
      Analysis analysis, Analysis.Table table, FlowRule rule, Region handed) {
    boolean rewritten =
        table.flow().rules().stream()
            .anyMatch(earlier ->
                earlier.position() < rule.position()
                    && earlier.effect() instanceof Effect.Move
                    && handed.meets(earlier.match().requests(), analysis.budget()));
    return rewritten || handed.meets(rule.match().requests(), analysis.budget());
  }

  /** The requests public rules hand to a service; empty when their path varies. */
  private static Optional<Region> handedOver(Analysis analysis, String service) {
    Region all = Region.none();
    for (Arrival arrival : analysis.top().flow().arrivals()) {
      if (arrival.rule().effect() instanceof Effect.Answer(Outcome.Service(var name, var path))
          && name.equals(service)) {
        if (path != null) {
          return Optional.empty();
        }
        all = all.or(arrival.requests());
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Finding finding(Analysis.Table table, FlowRule rule, Rule entry) {
    return FindingCode.SERVICE_RULE_NEVER_RUNS.at(
        entry.json().range(),
        "%s of %s never sees a request. No public rule hands %s a path like %s."
            .formatted(table.names().rule(rule), table.service(), table.service(), entry.source()),
        null,
        List.of());
  }
}
