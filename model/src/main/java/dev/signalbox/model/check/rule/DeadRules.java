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
import dev.signalbox.model.flow.FlowRule;
import java.util.Comparator;
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
          table
              .flow()
              .diverters(dead)
              .filter(other -> same(other, dead) && !table.flow().arrival(other).never())
              .findFirst();
      return twin.map(first -> repeated(dead, rule, first)).orElseGet(() -> covered(dead, rule));
    }

    private Finding repeated(FlowRule dead, Rule rule, FlowRule first) {
      Witness proof = table.flow().shared(first, dead).orElse(null);
      String message =
          "%s repeats %s. Both match %s; only the first is used, which %s.%s"
              .formatted(
                  name(dead),
                  Names.inSentence(table.names().rule(first)),
                  rule.source(),
                  Names.action(first),
                  Names.proofBehind(proof));
      return FindingCode.DUPLICATE_RULE.at(
          rule.json().range(), message, proof, related(List.of(first)));
    }

    private Finding covered(FlowRule dead, Rule rule) {
      Cover found = cover(dead);
      List<FlowRule> cover = found.rules();
      List<FlowRule> named =
          takers(dead, cover.stream()).findAny().isPresent()
              ? cover
              : Stream.concat(cover.stream(), takers(dead, table.flow().diverters(dead)).limit(1))
                  .sorted(Comparator.comparingInt(FlowRule::position))
                  .toList();
      Witness proof =
          takers(dead, named.stream())
              .min(Comparator.comparing(one -> agree(one, dead)))
              .flatMap(chief -> table.flow().shared(chief, dead))
              .orElse(null);
      String message =
          "%s can never match. %s%s"
              .formatted(
                  name(dead), because(dead, named, found.smallest()), Names.proofBehind(proof));
      return FindingCode.DEAD_RULE.at(rule.json().range(), message, proof, related(named));
    }

    /** Those that answer some request of a dead rule themselves. */
    private Stream<FlowRule> takers(FlowRule dead, Stream<FlowRule> rules) {
      return rules.filter(rule -> table.flow().shared(rule, dead).isPresent());
    }

    private String because(FlowRule dead, List<FlowRule> cover, boolean fewest) {
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
          + (fewest ? "" : "; perhaps fewer of them do")
          + (elsewhere ? ", not all with " + Names.target(dead) + "." : ", the same way.");
    }

    private static String contrast(FlowRule dead, FlowRule first) {
      if (!(dead.effect() instanceof Effect.Answer)) {
        return " and " + Names.action(first);
      }
      String difference = agree(first, dead) ? " as well" : ", not " + Names.target(dead);
      return " and " + Names.action(first) + difference;
    }

    private Cover cover(FlowRule dead) {
      List<FlowRule> candidates =
          table
              .flow()
              .diverters(dead)
              .filter(other -> !table.flow().arrival(other).never())
              .toList();
      try {
        return Cover.of(dead.match().requests(), candidates, analysis.budget());
      } catch (UndecidedException tooMany) {
        return new Cover(candidates, false);
      }
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
