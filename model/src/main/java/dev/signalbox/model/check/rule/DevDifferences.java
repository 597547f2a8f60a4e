package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.flow.Region;
import dev.signalbox.model.route.trace.Mode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Top-level rules that vercel dev 64 treats differently from the platform. */
public final class DevDifferences implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.top().flow().rules().stream()
        .flatMap(rule -> rule.rule().flatMap(entry -> finding(analysis, rule, entry)).stream());
  }

  private static Optional<Finding> finding(Analysis analysis, FlowRule rule, Rule entry) {
    if (entry.definesHas()) {
      Witness proof = applies(analysis, rule).orElse(null);
      return Optional.of(at(analysis, rule, entry, FindingCode.DEV_IGNORES_HAS, proof));
    }
    if (!entry.missing().isEmpty()) {
      Witness proof = appliesInDevOnly(analysis, rule).orElse(null);
      return Optional.of(at(analysis, rule, entry, FindingCode.DEV_IGNORES_MISSING, proof));
    }
    return entry instanceof HeaderRule ? headers(analysis, rule, entry) : Optional.empty();
  }

  private static Finding at(
      Analysis analysis, FlowRule rule, Rule entry, FindingCode code, @Nullable Witness proof) {
    boolean drops = code == FindingCode.DEV_IGNORES_HAS;
    String message =
        "vercel dev %s %s. Production evaluates them.%s"
            .formatted(
                drops ? "drops" : "ignores the conditions of",
                Names.inSentence(analysis.top().names().ruleAndSource(rule)),
                Names.proofBehind(proof));
    return code.at(entry.json().range(), message, proof, List.of());
  }

  /** A request the rule decides in production, else any it matches. */
  private static Optional<Witness> applies(Analysis analysis, FlowRule rule) {
    Region matching = rule.match().requests();
    return !rule.match().exact() || matching.isEmpty()
        ? Optional.empty()
        : analysis
            .top()
            .flow()
            .arrival(rule)
            .example()
            .or(() -> Optional.of(analysis.examples().of(matching)));
  }

  /** A request whose path matches and which a condition under {@code missing} turns away. */
  private static Optional<Witness> appliesInDevOnly(Analysis analysis, FlowRule rule) {
    Region turnedAway = analysis.top().flow().turnedAway(rule);
    return rule.match().exact() && !turnedAway.isEmpty()
        ? Optional.of(analysis.examples().of(turnedAway)).filter(Witness::isGet)
        : Optional.empty();
  }

  private static Optional<Finding> headers(Analysis analysis, FlowRule header, Rule entry) {
    Flow flow = analysis.top().flow();
    return flow.later(header)
        .filter(rule -> rule.effect() instanceof Effect.Answer(Outcome.Service service))
        .flatMap(rule ->
            flow.shared(rule, header).filter(proof -> servedInDev(analysis, proof)).stream()
                .map(proof -> headers(analysis, header, entry, rule, proof)))
        .findFirst();
  }

  private static boolean servedInDev(Analysis analysis, Witness proof) {
    return analysis.simulator().resolve(proof, Mode.VERCEL_DEV).outcome()
        instanceof dev.signalbox.model.route.trace.Outcome.ToService;
  }

  private static Finding headers(
      Analysis analysis, FlowRule header, Rule entry, FlowRule toService, Witness proof) {
    String message =
        "vercel dev does not send the headers of %s with answers of %s. %s"
            .formatted(
                Names.inSentence(analysis.top().names().ruleAndSource(header)),
                Names.target(toService),
                Names.proof(proof));
    return FindingCode.DEV_DROPS_HEADERS.at(entry.json().range(), message, proof, List.of());
  }
}
