package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.Exposure;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Services neither the public nor a reachable service can call. */
public final class UnreachableServices implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.config().services().stream()
        .filter(service -> analysis.exposure().get(service.name()) == Exposure.UNREACHABLE)
        .map(service -> finding(analysis, service));
  }

  private static Finding finding(Analysis analysis, Service service) {
    String message =
        "Nobody can reach %s. %s %s"
            .formatted(service.name(), rules(analysis, service), callers(analysis, service));
    return FindingCode.UNREACHABLE_SERVICE.at(
        service.member().key().range(), message, null, List.of());
  }

  private static String rules(Analysis analysis, Service service) {
    Names names = analysis.top().names();
    List<String> dead =
        analysis.top().flow().rules().stream()
            .filter(rule -> leadsTo(rule, service.name()))
            .map(names::rule)
            .toList();
    return dead.isEmpty()
        ? "No rewrite leads to it"
        : Names.list(dead) + " would lead to it but can never match,";
  }

  private static String callers(Analysis analysis, Service service) {
    List<String> callers =
        analysis.config().services().stream()
            .filter(caller -> !caller.name().equals(service.name()))
            .filter(caller ->
                caller.bindings().stream()
                    .anyMatch(binding -> service.name().equals(binding.service())))
            .map(Service::name)
            .toList();
    return callers.isEmpty()
        ? "and no service binds to it."
        : "and nobody can reach " + Names.list(callers) + ", which would call it.";
  }

  private static boolean leadsTo(FlowRule rule, String service) {
    return rule.effect() instanceof Effect.Answer(Outcome.Service(var name, var path))
        && name.equals(service);
  }
}
