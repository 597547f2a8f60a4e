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
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Top-level rules that vercel dev 64 treats differently from the platform. */
public final class DevDifferences implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.top().flow().rules().stream()
        .flatMap(rule -> rule.rule().flatMap(entry -> finding(analysis, rule, entry)).stream());
  }

  private static Optional<Finding> finding(Analysis analysis, FlowRule rule, Rule entry) {
    if (entry.definesHas()) {
      return Optional.of(at(analysis, rule, entry, FindingCode.DEV_IGNORES_HAS, "drops"));
    }
    if (!entry.missing().isEmpty()) {
      return Optional.of(
          at(analysis, rule, entry, FindingCode.DEV_IGNORES_MISSING, "ignores the conditions of"));
    }
    return entry instanceof HeaderRule ? headers(analysis, rule, entry) : Optional.empty();
  }

  private static Finding at(
      Analysis analysis, FlowRule rule, Rule entry, FindingCode code, String does) {
    Witness proof =
        rule.match().requests().isEmpty() ? null : analysis.examples().of(rule.match().requests());
    String message =
        "vercel dev %s %s. Production evaluates them.%s"
            .formatted(
                does,
                Names.inSentence(analysis.top().names().ruleAndSource(rule)),
                proof == null ? "" : " " + Names.proof(proof));
    return code.at(entry.json().range(), message, proof, List.of());
  }

  private static Optional<Finding> headers(Analysis analysis, FlowRule header, Rule entry) {
    return analysis
        .top()
        .flow()
        .later(header)
        .filter(rule -> rule.effect() instanceof Effect.Answer(Outcome.Service service))
        .findFirst()
        .map(rule -> headers(analysis, header, entry, rule));
  }

  private static Finding headers(
      Analysis analysis, FlowRule header, Rule entry, FlowRule toService) {
    Witness proof =
        analysis
            .examples()
            .of(header.match().requests().and(toService.match().requests(), analysis.budget()));
    String message =
        "vercel dev does not send the headers of %s with answers of %s. %s"
            .formatted(
                Names.inSentence(analysis.top().names().ruleAndSource(header)),
                Names.target(toService),
                Names.proof(proof));
    return FindingCode.DEV_DROPS_HEADERS.at(entry.json().range(), message, proof, List.of());
  }
}
