package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sources that people take for the same and Vercel does not: other case, trailing slash. */
public final class NearSources implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    Map<String, FlowRule> seen = new HashMap<>();
    return analysis.top().flow().rules().stream()
        .filter(rule -> rule.effect() instanceof Effect.Answer)
        .flatMap(rule -> rule.rule().flatMap(entry -> near(analysis, rule, entry, seen)).stream());
  }

  private static Optional<Finding> near(
      Analysis analysis, FlowRule rule, Rule entry, Map<String, FlowRule> seen) {
    String folded = entry.list() + " " + folded(Names.source(rule));
    FlowRule first = seen.putIfAbsent(folded, rule);
    return Optional.ofNullable(first)
        .filter(other -> !Names.source(other).equals(Names.source(rule)))
        .filter(other -> !other.effect().equals(rule.effect()))
        .filter(other -> !analysis.top().flow().arrival(rule).never())
        .map(other -> finding(analysis, rule, entry, other));
  }

  private static Finding finding(Analysis analysis, FlowRule rule, Rule entry, FlowRule first) {
    Names names = analysis.top().names();
    Witness proof = analysis.top().flow().arrival(rule).example().orElse(null);
    String message =
        "%s almost repeats %s. They differ by case or slash and go to %s and %s.%s"
            .formatted(
                names.ruleAndSource(rule),
                Names.inSentence(names.ruleAndSource(first)),
                Names.target(rule),
                Names.target(first),
                Names.proofBehind(proof));
    List<Related> related =
        first.rule().stream()
            .map(other -> new Related(other.json().range(), "The other source."))
            .toList();
    return FindingCode.NEAR_SOURCES.at(entry.json().range(), message, proof, related);
  }

  /** Parameter names keep their case: only what is matched literally is folded. */
  private static String folded(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    return lower.length() > 1 && lower.endsWith("/")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
