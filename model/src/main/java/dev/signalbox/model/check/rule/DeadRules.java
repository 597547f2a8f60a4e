package dev.signalbox.model.check.rule;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.Cover;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Examples;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules no request reaches, with the smallest set of earlier rules that take them all. */
public final class DeadRules implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.tables().flatMap(table -> new InTable(analysis, table).findings());
  }

  private record InTable(Analysis analysis, Analysis.Table table) {

    Stream<Finding> findings() {
      return table.flow().arrivals().stream()
          .filter(Arrival::never)
          .flatMap(arrival -> finding(arrival.rule()).stream());
    }

    private Optional<Finding> finding(FlowRule dead) {
      return dead.rule().map(rule -> finding(dead, rule));
    }

    private Finding finding(FlowRule dead, Rule rule) {
      if (dead.match().requests().isEmpty()) {
        String message =
            name(dead) + " can never match. No request path looks like " + rule.source() + ".";
        return FindingCode.IMPOSSIBLE_SOURCE.at(rule.json().range(), message, null, List.of());
      }
      Optional<FlowRule> twin =
          table.flow().diverters(dead).filter(other -> same(other, dead)).findFirst();
      return twin.map(first -> repeated(dead, rule, first)).orElseGet(() -> covered(dead, rule));
    }

    private Finding repeated(FlowRule dead, Rule rule, FlowRule first) {
      String message =
          "%s repeats %s. Both match %s; only the first is used, which %s. %s"
              .formatted(
                  name(dead),
                  Names.inSentence(table.names().rule(first)),
                  rule.source(),
                  Names.action(first),
                  Names.proof(proof(dead, first)));
      return FindingCode.DUPLICATE_RULE.at(
          rule.json().range(), message, proof(dead, first), related(List.of(first)));
    }

    private Finding covered(FlowRule dead, Rule rule) {
      List<FlowRule> cover = cover(dead);
      FlowRule chief =
          cover.stream().filter(one -> !agree(one, dead)).findFirst().orElse(cover.getFirst());
      Witness proof = proof(dead, chief);
      String message =
          "%s can never match. %s %s"
              .formatted(name(dead), because(dead, cover), Names.proof(proof));
      return FindingCode.DEAD_RULE.at(rule.json().range(), message, proof, related(cover));
    }

    private String because(FlowRule dead, List<FlowRule> cover) {
      if (cover.size() == 1) {
        FlowRule only = cover.getFirst();
        return "%s answers first%s."
            .formatted(table.names().ruleAndSource(only), contrast(dead, only));
      }
      String all =
          Names.list(
              cover.stream().map(table.names()::ruleAndSource).map(Names::inSentence).toList());
      boolean elsewhere = cover.stream().anyMatch(one -> !agree(one, dead));
      return "Together "
          + all
          + " answer first"
          + (elsewhere ? ", not all with " + Names.target(dead) + "." : ", the same way.");
    }

    private static String contrast(FlowRule dead, FlowRule first) {
      if (!(dead.effect() instanceof Effect.Answer)) {
        return " and " + Names.action(first);
      }
      String difference = agree(first, dead) ? " as well" : ", not " + Names.target(dead);
      return " and " + Names.action(first) + difference;
    }

    private List<FlowRule> cover(FlowRule dead) {
      List<FlowRule> candidates =
          table
              .flow()
              .diverters(dead)
              .filter(other -> !table.flow().arrival(other).never())
              .toList();
      try {
        return Cover.smallest(dead.match().requests(), candidates, analysis.budget());
      } catch (UndecidedException tooMany) {
        return candidates;
      }
    }

    /**
     * A request that the dead rule matches and the other answers, else any the dead one matches.
     */
    private Witness proof(FlowRule dead, FlowRule first) {
      Examples examples = analysis.examples();
      Region region = dead.match().requests();
      return table
          .flow()
          .arriving(first, region, examples::pick)
          .map(examples::witness)
          .orElseGet(() -> examples.of(region));
    }

    private String name(FlowRule rule) {
      return table.names().rule(rule);
    }

    private List<Related> related(List<FlowRule> rules) {
      return rules.stream()
          .flatMap(rule ->
              rule.rule().stream()
                  .map(entry ->
                      new Related(
                          entry.json().range(),
                          table.names().ruleAndSource(rule) + " answers first.")))
          .toList();
    }

    private static boolean same(FlowRule left, FlowRule right) {
      return left.match().equals(right.match());
    }

    private static boolean agree(FlowRule left, FlowRule right) {
      return left.effect().equals(right.effect());
    }
  }
}
