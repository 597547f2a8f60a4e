package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RuleMatch;
import dev.signalbox.model.syntax.JsonMember;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Requests nobody answers, and the bare paths people forget. Only for projects with services. */
public final class Gaps implements CheckRule {
  private static final String ROOT = "/";
  private static final String REST = "/(.*)";

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    JsonMember rewrites = analysis.config().json().member("rewrites");
    if (!analysis.config().model().current() || rewrites == null) {
      return Stream.empty();
    }
    List<Finding> root = root(analysis).stream().toList();
    Stream<Finding> uncovered =
        root.isEmpty() ? uncovered(analysis, rewrites).stream() : Stream.empty();
    Stream<Finding> bare =
        analysis.top().flow().rules().stream().flatMap(rule -> bare(analysis, rule).stream());
    return Stream.of(root.stream(), uncovered, bare).flatMap(findings -> findings);
  }

  /** The rule that vercel dev answers / with, while nobody does in production. */
  private static Optional<Finding> root(Analysis analysis) {
    Witness proof = Witness.get(ROOT);
    return answering(analysis, ROOT, Mode.PRODUCTION).isPresent()
        ? Optional.empty()
        : answering(analysis, ROOT, Mode.VERCEL_DEV)
            .flatMap(match -> flowRule(analysis, match))
            .flatMap(rule -> rule.rule().map(entry -> root(analysis, rule, entry, proof)));
  }

  private static Finding root(Analysis analysis, FlowRule rule, Rule entry, Witness proof) {
    String message =
        "%s misses /. vercel dev answers it with %s, production with 404. %s"
            .formatted(
                analysis.top().names().ruleAndSource(rule), Names.target(rule), Names.proof(proof));
    return FindingCode.CATCH_ALL_MISSES_ROOT.at(entry.json().range(), message, proof, List.of());
  }

  /** Where a plain GET of a path stops in the top-level table. */
  private static Optional<RuleMatch> answering(Analysis analysis, String path, Mode mode) {
    return analysis.simulator().resolve(Witness.get(path), mode).matches().stream()
        .filter(match -> match.table().isEmpty())
        .reduce((first, last) -> last);
  }

  private static Optional<FlowRule> flowRule(Analysis analysis, RuleMatch match) {
    return analysis.top().flow().rules().stream()
        .filter(rule -> rule.id().equals(match.rule().id()))
        .findFirst();
  }

  private static Optional<Finding> uncovered(Analysis analysis, JsonMember rewrites) {
    return analysis
        .top()
        .flow()
        .unanswered()
        .map(proof ->
            FindingCode.UNCOVERED_PATHS.at(
                rewrites.key().range(),
                "Some paths have no rule. They get 404. " + Names.proof(proof),
                proof,
                List.of()));
  }

  private static Optional<Finding> bare(Analysis analysis, FlowRule rule) {
    String source = rule.rule().map(Rule::source).orElse("");
    if (!(rule.effect() instanceof Effect.Answer(Outcome.Service service))
        || !source.matches("(?:/[A-Za-z0-9_-]+)+/\\(\\.\\*\\)")) {
      return Optional.empty();
    }
    String path = source.substring(0, source.length() - REST.length());
    Optional<RuleMatch> match = answering(analysis, path, Mode.PRODUCTION);
    Optional<FlowRule> other = match.flatMap(found -> flowRule(analysis, found));
    boolean same =
        other
            .filter(answer ->
                answer.rule().isEmpty()
                    || (answer.effect() instanceof Effect.Answer(Outcome.Service to)
                        && to.name().equals(service.name())))
            .isPresent();
    return same
        ? Optional.empty()
        : rule.rule().map(entry -> bare(analysis, rule, entry, path, other));
  }

  private static Finding bare(
      Analysis analysis, FlowRule rule, Rule entry, String path, Optional<FlowRule> other) {
    Witness proof = Witness.get(path);
    Names names = analysis.top().names();
    String message =
        "%s misses %s. %s %s"
            .formatted(
                names.ruleAndSource(rule),
                path,
                other
                    .map(answer -> names.ruleAndSource(answer) + " " + Names.action(answer) + ".")
                    .orElse("Nobody answers it."),
                Names.proof(proof));
    return FindingCode.PREFIX_MISSES_BARE_PATH.at(entry.json().range(), message, proof, List.of());
  }
}
