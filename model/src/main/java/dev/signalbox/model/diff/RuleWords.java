package dev.signalbox.model.diff;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.ConditionTest;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.flow.FlowRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule asks of a request, in words. */
final class RuleWords {
  private RuleWords() {}

  /** {@code /admin/(.*) if cookie session unless host a.test}. */
  static String of(FlowRule rule) {
    return rule.rule().map(RuleWords::of).orElseGet(() -> rule.match().regex());
  }

  private static String of(Rule rule) {
    return Stream.of(
            String.valueOf(rule.source()),
            methods(rule),
            conditions(" if ", rule.has()),
            conditions(" unless ", rule.missing()))
        .collect(Collectors.joining());
  }

  private static String methods(Rule rule) {
    return rule instanceof Route route && !route.methods().isEmpty()
        ? " for " + String.join(", ", route.methods())
        : "";
  }

  private static String conditions(String word, List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> word + words(condition))
        .collect(Collectors.joining());
  }

  private static String words(Condition condition) {
    String key = condition.key() == null ? "" : " " + condition.key();
    return condition.type() + key + value(condition.test());
  }

  private static String value(@Nullable ConditionTest test) {
    return switch (test) {
      case null -> "";
      case ConditionTest.Matches(String regex) -> " " + regex;
      case ConditionTest.Operators operators -> " as asked";
    };
  }
}
