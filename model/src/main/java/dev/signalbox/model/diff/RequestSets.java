package dev.signalbox.model.diff;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which requests a region holds in terms of rules, and checks that the words hold exactly
 * those.
 */
final class RequestSets {
  private final Budget budget;

  RequestSets(Budget budget) {
    this.budget = budget;
  }

  /**
   * Describes a region.
   *
   * @param answering the rules that answer its requests, before and after
   * @param others further rules that answer none of them
   */
  RequestSet describe(Region region, List<Arrival> answering, Stream<FlowRule> others) {
    List<FlowRule> matching = distinct(answering.stream().map(Arrival::rule));
    List<FlowRule> earlier =
        distinct(
            Stream.concat(answering.stream().flatMap(arrival -> arrival.earlier().stream()), others)
                .filter(
                    rule -> matching.stream().noneMatch(own -> own.match().equals(rule.match()))));
    try {
      return described(region, matching, earlier);
    } catch (UndecidedException tooMuch) {
      return new RequestSet(texts(matching), texts(earlier), false);
    }
  }

  private RequestSet described(Region region, List<FlowRule> matching, List<FlowRule> earlier) {
    List<FlowRule> needed = withoutWider(matching);
    Region left = all(needed);
    List<FlowRule> except = new ArrayList<>();
    for (FlowRule rule : earlier) {
      if (left.meets(rule.match().requests(), budget)) {
        left = left.minus(rule.match().requests(), budget);
        except.add(rule);
      }
    }
    boolean exact = left.minus(region, budget).isEmpty() && region.minus(left, budget).isEmpty();
    return new RequestSet(texts(needed), texts(withoutSpare(all(needed), except)), exact);
  }

  /** A rule that matches whatever another one does adds nothing. */
  private List<FlowRule> withoutWider(List<FlowRule> matching) {
    List<FlowRule> needed = new ArrayList<>(matching);
    for (FlowRule wide : matching) {
      boolean wider =
          needed.stream()
              .filter(rule -> !rule.match().equals(wide.match()))
              .anyMatch(
                  rule -> rule.match().requests().minus(wide.match().requests(), budget).isEmpty());
      if (wider) {
        needed.removeIf(rule -> rule.match().equals(wide.match()));
      }
    }
    return needed;
  }

  /** Exceptions that the later ones make up for add nothing. */
  private List<FlowRule> withoutSpare(Region region, List<FlowRule> except) {
    List<FlowRule> needed = new ArrayList<>(except);
    for (FlowRule spare : except) {
      Region taken = region.and(spare.match().requests(), budget);
      for (FlowRule rule : needed) {
        if (!rule.match().equals(spare.match())) {
          taken = taken.minus(rule.match().requests(), budget);
        }
      }
      if (taken.isEmpty()) {
        needed.removeIf(rule -> rule.match().equals(spare.match()));
      }
    }
    return needed;
  }

  private Region all(List<FlowRule> matching) {
    return matching.stream()
        .map(rule -> rule.match().requests())
        .reduce((left, right) -> left.and(right, budget))
        .orElseGet(Region::none);
  }

  private static List<FlowRule> distinct(Stream<FlowRule> rules) {
    List<FlowRule> kept = new ArrayList<>();
    rules
        .filter(rule -> kept.stream().noneMatch(other -> other.match().equals(rule.match())))
        .forEach(kept::add);
    return kept;
  }

  private static List<String> texts(List<FlowRule> rules) {
    return rules.stream().map(RuleWords::of).toList();
  }
}
