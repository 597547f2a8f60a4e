package dev.signalbox.model.flow;

import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.syntax.JsonEquality;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that Vercel accepts, as it was read; the next text mostly says the same but for a rule.
 *
 * @param table what was read
 * @param targetsExist how rewrites to a path were taken
 * @param rules its rules to analyse, in order
 */
record Reading(RouteTable table, boolean targetsExist, List<FlowRule> rules) {

  /** Whether every rule that can change alone is among those to analyse. */
  boolean complete() {
    long listed =
        rules.stream().filter(rule -> rule.rule().filter(Reading::alone).isPresent()).count();
    return listed == table.rules().filter(Reading::alone).count();
  }

  /** The entries of {@code routes} depend on the markers between them. */
  private static boolean alone(Rule rule) {
    return !rule.list().equals("routes");
  }

  /**
   * Reads a table with as many rules by looking only at those that say something else.
   *
   * @param compiler reads a rule in place of another; empty when Vercel refuses it
   * @return empty when more has changed than that
   */
  Optional<List<FlowRule>> again(
      RouteTable now, boolean exist, BiFunction<FlowRule, Rule, Optional<FlowRule>> compiler) {
    if (exist != targetsExist || !sameFrame(now)) {
      return Optional.empty();
    }
    List<FlowRule> read = new ArrayList<>(rules.size());
    for (FlowRule old : rules) {
      Optional<FlowRule> next = again(old, now, compiler);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      read.add(next.get());
    }
    return Optional.of(read);
  }

  private static Optional<FlowRule> again(
      FlowRule old, RouteTable now, BiFunction<FlowRule, Rule, Optional<FlowRule>> compiler) {
    Rule was = old.rule().orElse(null);
    if (was == null) {
      return Optional.of(old);
    }
    Rule is = at(list(now, was.list()), was.index());
    if (is == null) {
      return Optional.empty();
    }
    return JsonEquality.same(was.json(), is.json())
        ? Optional.of(old.standingFor(is))
        : compiler.apply(old, is);
  }

  private static @Nullable Rule at(List<? extends Rule> list, int index) {
    return index < list.size() && list.get(index).index() == index ? list.get(index) : null;
  }

  private static List<? extends Rule> list(RouteTable table, String name) {
    return switch (name) {
      case "redirects" -> table.redirects();
      case "rewrites" -> table.rewrites();
      case "headers" -> table.headers();
      default -> table.routes();
    };
  }

  /** Whether the switches, {@code routes} and the number of other rules are the same. */
  private boolean sameFrame(RouteTable now) {
    return Objects.equals(table.cleanUrls(), now.cleanUrls())
        && Objects.equals(table.trailingSlash(), now.trailingSlash())
        && same(table.json().get("routes"), now.json().get("routes"))
        && Stream.of("redirects", "headers", "rewrites")
            .allMatch(list ->
                (table.defines(list) == now.defines(list))
                    && list(table, list).size() == list(now, list).size());
  }

  private static boolean same(@Nullable JsonValue left, @Nullable JsonValue right) {
    return left == null ? right == null : right != null && JsonEquality.same(left, right);
  }
}
