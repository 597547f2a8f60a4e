package dev.signalbox.model.diff;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.config.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What differs between two files besides declared services and bindings. White space and the order
 * of keys do not count.
 *
 * @param rules entries of the lists of rules, also of services declared in both
 * @param settings other top-level keys
 */
public record FileChanges(List<RuleChange> rules, List<FieldChange> settings) {
  private static final List<String> LISTS = List.of("routes", "redirects", "headers", "rewrites");
  private static final Set<String> ELSEWHERE =
      Set.of(
          "services",
          "experimentalServicesV2",
          "experimentalServices",
          "routes",
          "redirects",
          "headers",
          "rewrites");

  /** Keeps immutable copies. */
  public FileChanges {
    rules = List.copyOf(rules);
    settings = List.copyOf(settings);
  }

  /** Compares two files. */
  public static FileChanges between(Config before, Config after) {
    List<RuleChange> rules = new ArrayList<>(rules("", before.routing(), after.routing()));
    for (Service was : before.services()) {
      after
          .service(was.name())
          .ifPresent(is -> rules.addAll(rules(was.name(), was.routing(), is.routing())));
    }
    return new FileChanges(
        rules,
        DeclaredChanges.fields(before.json(), after.json()).stream()
            .filter(field -> !ELSEWHERE.contains(field.field()))
            .toList());
  }

  private static List<RuleChange> rules(String service, RouteTable before, RouteTable after) {
    List<RuleChange> changes = new ArrayList<>();
    for (String list : LISTS) {
      List<Rule> old = rules(before, list);
      List<Rule> now = rules(after, list);
      for (ListChanges.Step step : ListChanges.between(texts(old), texts(now))) {
        Rule rule = step.to() < 0 ? old.get(step.from()) : now.get(step.to());
        String source = Objects.requireNonNullElse(rule.source(), "");
        changes.add(new RuleChange(step.kind(), service, list, step.from(), step.to(), source));
      }
    }
    return changes;
  }

  private static List<Rule> rules(RouteTable table, String list) {
    return table.rules().filter(rule -> rule.list().equals(list)).toList();
  }

  private static List<String> texts(List<Rule> rules) {
    return rules.stream().map(rule -> DeclaredChanges.text(rule.json())).toList();
  }
}
