package dev.signalbox.model.check.rule;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.flow.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that are reached but change nothing, clash with an earlier one, or cannot be analysed. */
public final class LiveRules implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.tables().flatMap(table -> new InTable(analysis, table).findings());
  }

  private record InTable(Analysis analysis, Analysis.Table table) {

    Stream<Finding> findings() {
      return flow().rules().stream()
          .flatMap(rule -> rule.rule().flatMap(entry -> finding(rule, entry)).stream());
    }

    private Flow flow() {
      return table.flow();
    }

    private Optional<Finding> finding(FlowRule rule, Rule entry) {
      if (!rule.match().exact()) {
        return Optional.of(undecided(rule, entry, rule.match().undecided().orElse("")));
      }
      if (flow().arrival(rule).never()) {
        return Optional.empty();
      }
      return flow().arrival(rule).situation().filter(analysis.quiet()::contains).isPresent()
          ? Optional.empty()
          : decided(rule, entry);
    }

    private Optional<Finding> decided(FlowRule rule, Rule entry) {
      try {
        Optional<Finding> finding = redundant(rule, entry).or(() -> overlap(rule, entry));
        if (finding.isEmpty()) {
          flow().arrival(rule).situation().ifPresent(analysis.quiet()::add);
        }
        return finding;
      } catch (UndecidedException tooMuch) {
        return Optional.of(undecided(rule, entry, tooMuch.reason()));
      }
    }

    private Finding undecided(FlowRule rule, Rule entry, String reason) {
      String message = "%s was not analysed: %s.".formatted(name(rule), reason);
      return FindingCode.UNDECIDED_RULE.at(entry.json().range(), message, null, List.of());
    }

    /** Later rules must answer everything the rule answers, in the same way. */
    private Optional<Finding> redundant(FlowRule rule, Rule entry) {
      if (!(rule.effect() instanceof Effect.Answer(Outcome outcome)) || outcome.varies()) {
        return Optional.empty();
      }
      List<FlowRule> later =
          flow().later(rule).filter(other -> !(other.effect() instanceof Effect.Pass)).toList();
      if (later.isEmpty() || !later.getLast().effect().equals(rule.effect())) {
        return Optional.empty();
      }
      Region rest = flow().arrival(rule).requests();
      for (FlowRule other : later) {
        if (rest.meets(other.match().requests(), analysis.budget())) {
          if (!other.effect().equals(rule.effect()) || !other.match().exact()) {
            return Optional.empty();
          }
          rest = rest.minus(other.match().requests(), analysis.budget());
        }
      }
      return rest.isEmpty()
          ? Optional.of(redundant(rule, entry, outcome, later))
          : Optional.empty();
    }

    private Finding redundant(FlowRule rule, Rule entry, Outcome outcome, List<FlowRule> later) {
      Witness proof = flow().arrival(rule).example().orElse(null);
      List<FlowRule> same =
          later.stream().filter(other -> other.effect().equals(rule.effect())).toList();
      String message =
          "%s changes nothing. Without it %s would give the same answer, %s.%s"
              .formatted(
                  name(rule),
                  Names.inSentence(table.names().ruleAndSource(same.getFirst())),
                  Names.target(outcome),
                  Names.proofBehind(proof));
      return FindingCode.REDUNDANT_RULE.at(
          entry.json().range(), message, proof, related(same, "gives the same answer."));
    }

    private Optional<Finding> overlap(FlowRule rule, Rule entry) {
      return flow()
          .diverters(rule)
          .filter(earlier -> clashes(earlier, rule, entry))
          .flatMap(earlier -> overlap(rule, entry, earlier).stream())
          .findFirst();
    }

    private boolean clashes(FlowRule earlier, FlowRule rule, Rule entry) {
      return earlier.effect() instanceof Effect.Answer
          && rule.effect() instanceof Effect.Answer
          && !earlier.effect().equals(rule.effect())
          && unconditional(entry)
          && earlier.rule().filter(other -> comparable(other, entry)).isPresent()
          && !flow().within(earlier, rule)
          && !flow().within(rule, earlier);
    }

    /** A rule with conditions before a general one is an exception on purpose. */
    private static boolean unconditional(Rule rule) {
      return rule.has().isEmpty() && rule.missing().isEmpty();
    }

    private static boolean comparable(Rule earlier, Rule rule) {
      return unconditional(earlier) && earlier.list().equals(rule.list());
    }

    private Optional<Finding> overlap(FlowRule rule, Rule entry, FlowRule earlier) {
      return flow()
          .shared(earlier, rule)
          .map(proof ->
              FindingCode.OVERLAP.at(
                  entry.json().range(),
                  overlapMessage(rule, earlier, proof),
                  proof,
                  related(List.of(earlier), "comes first.")));
    }

    private String overlapMessage(FlowRule rule, FlowRule earlier, Witness proof) {
      return "%s overlaps %s. Requests that match both go to %s, not %s. %s"
          .formatted(
              table.names().ruleAndSource(rule),
              Names.inSentence(table.names().ruleAndSource(earlier)),
              Names.target(earlier),
              Names.target(rule),
              Names.proof(proof));
    }

    private List<Related> related(List<FlowRule> rules, String what) {
      return rules.stream()
          .flatMap(rule ->
              rule
                  .rule()
                  .map(entry ->
                      new Related(
                          entry.json().range(), table.names().ruleAndSource(rule) + " " + what))
                  .stream())
          .toList();
    }

    private String name(FlowRule rule) {
      return table.names().rule(rule);
    }
  }
}
