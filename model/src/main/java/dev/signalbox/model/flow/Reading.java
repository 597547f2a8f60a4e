package dev.signalbox.model.flow;

import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.syntax.JsonEquality;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
   * Reads the next text of a table by looking only at rules that say something else.
   *
   * @param compiler reads a rule of the list another one is of; empty when Vercel refuses it
   * @return empty when more has changed than rules of a list
   */
  Optional<List<FlowRule>> again(
      RouteTable now, boolean exist, BiFunction<FlowRule, Rule, Optional<FlowRule>> compiler) {
    if (exist != targetsExist || !sameFrame(now)) {
      return Optional.empty();
    }
    List<FlowRule> read = new ArrayList<>(rules.size());
    Set<String> lists = new HashSet<>();
    String before = "";
    for (FlowRule old : rules) {
      String list = old.rule().map(Rule::list).orElse("");
      if (list.isEmpty()) {
        read.add(old.at(read.size()));
      } else if (lists.add(list)) {
        if (!again(list, now, compiler, read)) {
          return Optional.empty();
        }
      } else if (!list.equals(before)) {
        return Optional.empty();
      }
      before = list;
    }
    return Optional.of(read);
  }

  /** Adds the rules of a list; false when one is refused or has no place of its own. */
  private boolean again(
      String name,
      RouteTable now,
      BiFunction<FlowRule, Rule, Optional<FlowRule>> compiler,
      List<FlowRule> read) {
    List<? extends Rule> was = list(table, name);
    List<? extends Rule> is = list(now, name);
    Map<Integer, FlowRule> known = new HashMap<>();
    rules.forEach(rule ->
        rule.rule()
            .filter(entry -> entry.list().equals(name))
            .ifPresent(entry -> known.put(entry.index(), rule)));
    FlowRule any = known.values().iterator().next();
    if (known.size() != was.size() || !counted(was) || !counted(is)) {
      return false;
    }
    int[] origins =
        Alignment.of(was, is, (old, rule) -> JsonEquality.same(old.json(), rule.json()));
    for (Rule rule : is) {
      int origin = origins[rule.index()];
      Optional<FlowRule> next =
          origin == Alignment.NEW
              ? compiler.apply(any, rule)
              : Optional.ofNullable(known.get(origin)).map(old -> old.standingFor(rule));
      if (next.isEmpty()) {
        return false;
      }
      read.add(next.get().at(read.size()));
    }
    return true;
  }

  /** Whether no entry between the rules is something else. */
  private static boolean counted(List<? extends Rule> list) {
    for (int index = 0; index < list.size(); index++) {
      if (list.get(index).index() != index) {
        return false;
      }
    }
    return true;
  }

  private static List<? extends Rule> list(RouteTable table, String name) {
    return switch (name) {
      case "redirects" -> table.redirects();
      case "rewrites" -> table.rewrites();
      case "headers" -> table.headers();
      default -> table.routes();
    };
  }

  /** Whether the switches, {@code routes} and which lists there are is the same. */
  private boolean sameFrame(RouteTable now) {
    return Objects.equals(table.cleanUrls(), now.cleanUrls())
        && Objects.equals(table.trailingSlash(), now.trailingSlash())
        && same(table.json().get("routes"), now.json().get("routes"))
        && Stream.of("redirects", "headers", "rewrites")
            .allMatch(list ->
                (table.defines(list) == now.defines(list))
                    && list(table, list).isEmpty() == list(now, list).isEmpty());
  }

  private static boolean same(@Nullable JsonValue left, @Nullable JsonValue right) {
    return left == null ? right == null : right != null && JsonEquality.same(left, right);
  }
}
