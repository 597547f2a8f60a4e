package dev.signalbox.model.route.production;

import dev.signalbox.model.pattern.match.GroupNames;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.TableParts;
import dev.signalbox.model.route.trace.PathReason;
import dev.signalbox.model.route.trace.UndecidedException;
import dev.signalbox.model.route.trace.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled rule with its matchers. */
final class ProductionRule {
  private final CompiledRule rule;
  private final JsRegex regex;
  private final RegexMatcher matcher;
  private final GroupNames names;
  private final Map<String, Integer> numbers;
  private final Action action;
  private final List<String> methods;
  private final List<ConditionMatcher> has;
  private final List<ConditionMatcher> missing;

  ProductionRule(CompiledRule rule, TableParts parts) {
    this.rule = rule;
    this.regex =
        rule.source().caseSensitive()
            ? rule.source().regex()
            : JsRegex.parseIgnoringCase(rule.source().src());
    this.matcher = parts.matcher(regex);
    this.names = parts.names(names(rule, regex));
    this.numbers = regex.names().isEmpty() ? Map.of() : regex.names();
    this.action = parts.action(rule.action());
    this.methods = rule.guard().methods();
    this.has = rule.guard().has().stream().map(ConditionMatcher::of).toList();
    this.missing = rule.guard().missing().stream().map(ConditionMatcher::of).toList();
  }

  CompiledRule rule() {
    return rule;
  }

  Action action() {
    return action;
  }

  /** The expression compared with paths. */
  JsRegex regex() {
    return regex;
  }

  /** What the rule captures of a request, or null when it does not apply. */
  @Nullable Captured match(String method, String path, RequestValues values) {
    if (!methodFits(method)) {
      return null;
    }
    return switch (matcher.find(path)) {
      case MatchOutcome.Absent _ -> null;
      case MatchOutcome.Refused(var reason) -> throw new UndecidedException(rule, reason);
      case MatchOutcome.Found found -> conditions(found, values);
    };
  }

  /** Why the rule does not apply to a request to which {@link #match} says so. */
  Verdict reason(String method, String path, RequestValues values) {
    if (!methodFits(method)) {
      return new Verdict.OtherMethod(method);
    }
    if (!(matcher.find(path) instanceof MatchOutcome.Found)) {
      return PathReason.of(rule, path);
    }
    for (ConditionMatcher condition : has) {
      String value = condition.value(values);
      if (condition.captures(value) == null) {
        return new Verdict.ConditionFails(condition.condition(), false, value);
      }
    }
    for (ConditionMatcher condition : missing) {
      String value = condition.value(values);
      if (condition.captures(value) != null) {
        return new Verdict.ConditionFails(condition.condition(), true, value);
      }
    }
    return PathReason.of(rule, path);
  }

  private boolean methodFits(String method) {
    return methods.isEmpty() || methods.contains(method);
  }

  private @Nullable Captured conditions(MatchOutcome.Found found, RequestValues values) {
    Map<String, String> captured = has.isEmpty() ? Map.of() : new HashMap<>();
    for (ConditionMatcher condition : has) {
      Map<String, String> captures = condition.captures(condition.value(values));
      if (captures == null) {
        return null;
      }
      captured.putAll(captures);
    }
    for (ConditionMatcher condition : missing) {
      if (condition.captures(condition.value(values)) != null) {
        return null;
      }
    }
    return new Captured(found, names, numbers, captured);
  }

  /** Names of the groups: those of the expression, or of the pattern it was made of. */
  private static GroupNames names(CompiledRule rule, JsRegex regex) {
    Map<Integer, String> names = new HashMap<>();
    regex.names().forEach((name, group) -> names.put(group, name));
    if (rule.source().pattern() != null) {
      List<@Nullable String> segments = rule.source().pattern().segments();
      for (int i = 0; i < segments.size(); i++) {
        String name = segments.get(i);
        if (name != null) {
          names.put(i + 1, name);
        }
      }
    }
    return GroupNames.of(regex.groups(), names);
  }
}
