package dev.signalbox.model.route.production;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.ConditionTest;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tests one condition; its regular expression is compiled once. */
final class ConditionMatcher {
  private final RequestValues.Kind kind;
  private final String key;
  private final Condition condition;
  private final @Nullable JsRegex regex;
  private final @Nullable RegexMatcher matcher;

  private ConditionMatcher(Condition condition, @Nullable JsRegex regex) {
    this.kind = RequestValues.Kind.of(condition);
    this.key = condition.key() == null ? "" : condition.key();
    this.condition = condition;
    this.regex = regex;
    this.matcher = regex == null ? null : RegexMatcher.of(regex);
  }

  static ConditionMatcher of(Condition condition) {
    String written = regex(condition.test());
    return new ConditionMatcher(condition, written == null ? null : parse(written));
  }

  /**
   * The whole value must match; what is no regular expression matches nothing. The anchors stand
   * right beside the expression, so that {@code a|b} means: starts with a, or ends with b (next
   * 16.4.6 and @next/routing 16.4.3 agree).
   */
  private static JsRegex parse(String written) {
    try {
      return JsRegex.parse("^" + written + "$");
    } catch (RegexSyntaxException invalid) {
      return JsRegex.parse("[]");
    }
  }

  private static @Nullable String regex(@Nullable ConditionTest test) {
    return switch (test) {
      case ConditionTest.Matches(var regex) -> regex.isEmpty() ? null : regex;
      case ConditionTest.Operators operators -> operators.re();
      case null -> null;
    };
  }

  Condition condition() {
    return condition;
  }

  /** What it looks at in a request; null when that is absent. */
  @Nullable String value(RequestValues values) {
    return values.of(kind, key);
  }

  /** The values it captures, or null when it does not hold. */
  @Nullable Map<String, String> captures(@Nullable String value) {
    if (value == null || !operatorsHold(value)) {
      return null;
    }
    Map<String, String> captures = new HashMap<>();
    if (matcher != null && regex != null) {
      if (!(matcher.find(value) instanceof MatchOutcome.Found found)) {
        return null;
      }
      regex
          .names()
          .forEach((name, group) -> {
            String captured = found.group(group);
            // What captured nothing is no value, and references to it stay (@next/routing 16.4.3).
            if (captured != null && !captured.isEmpty()) {
              captures.put(name, captured);
            }
          });
    }
    String name = condition.type().equals("host") ? "host" : condition.key();
    if (name != null) {
      // An empty expression is found, empty, at the start of any value (@next/routing 16.4.3).
      captures.put(name, emptyExpression() ? "" : value);
    }
    return captures;
  }

  private boolean emptyExpression() {
    return condition.test() instanceof ConditionTest.Matches(var written) && written.isEmpty();
  }

  private boolean operatorsHold(String value) {
    if (!(condition.test() instanceof ConditionTest.Operators operators)) {
      return true;
    }
    String text = lower(value);
    return (operators.eq() == null || text.equals(lower(operators.eq())))
        && (operators.neq() == null || !text.equals(lower(operators.neq())))
        && (operators.inc() == null || lower(operators.inc()).contains(text))
        && (operators.ninc() == null || !lower(operators.ninc()).contains(text))
        && (operators.pre() == null || text.startsWith(lower(operators.pre())))
        && (operators.suf() == null || text.endsWith(lower(operators.suf())))
        && (operators.gt() == null || number(text) > operators.gt())
        && (operators.gte() == null || number(text) >= operators.gte())
        && (operators.lt() == null || number(text) < operators.lt())
        && (operators.lte() == null || number(text) <= operators.lte());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<String> lower(List<String> texts) {
    return texts.stream().map(ConditionMatcher::lower).toList();
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notNumeric) {
      return Double.NaN;
    }
  }
}
