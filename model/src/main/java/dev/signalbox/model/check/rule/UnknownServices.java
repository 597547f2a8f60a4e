package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Public rules to services nobody declares. */
public final class UnknownServices implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    Set<String> declared = Set.copyOf(analysis.config().serviceNames());
    Names names = analysis.top().names();
    return analysis.top().flow().arrivals().stream()
        .flatMap(arrival ->
            unknown(arrival, declared)
                .flatMap(service ->
                    arrival.rule().rule().map(rule -> finding(names, arrival, rule, service)))
                .stream());
  }

  private static Optional<String> unknown(Arrival arrival, Set<String> declared) {
    return arrival.rule().effect() instanceof Effect.Answer(Outcome.Service(String name, var path))
            && !declared.contains(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Finding finding(Names names, Arrival arrival, Rule rule, String service) {
    Witness proof = arrival.example().orElse(null);
    String message =
        "%s names an unknown service. It sends %s to %s, which is not declared; Vercel answers 502.%s"
            .formatted(
                names.rule(arrival.rule()), rule.source(), service, Names.proofBehind(proof));
    return FindingCode.UNKNOWN_SERVICE.at(rule.json().range(), message, proof, List.of());
  }
}
