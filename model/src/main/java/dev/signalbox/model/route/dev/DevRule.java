package dev.signalbox.model.route.dev;

import dev.signalbox.model.pattern.DevSource;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.trace.UndecidedException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled rule with the matcher of vercel dev 64.0.2. */
final class DevRule {
  private final CompiledRule rule;
  private final JsRegex regex;
  private final @Nullable RegexMatcher matcher;
  private final Map<Integer, String> names;
  private final String refusal;

  private DevRule(
      CompiledRule rule,
      JsRegex regex,
      @Nullable RegexMatcher matcher,
      Map<Integer, String> names,
      String refusal) {
    this.rule = rule;
    this.regex = regex;
    this.matcher = matcher;
    this.names = names;
    this.refusal = refusal;
  }

  static DevRule of(CompiledRule rule) {
    try {
      DevSource source = DevSource.parse(rule.source().src());
      return new DevRule(rule, source.regex(), RegexMatcher.of(source.regex()), source.names(), "");
    } catch (RegexSyntaxException refused) {
      return new DevRule(
          rule, JsRegex.parse(""), null, Map.of(), String.valueOf(refused.getMessage()));
    }
  }

  /** What paths are compared with; anything for a rule whose source the matcher refuses. */
  JsRegex regex() {
    return regex;
  }

  CompiledRule rule() {
    return rule;
  }

  /** Looks for the source in a path, then in the path without its first character. */
  @Nullable DevMatch match(String path) {
    if (matcher == null) {
      throw new DevFailureException(refusal);
    }
    MatchOutcome outcome = matcher.find(path);
    if (outcome instanceof MatchOutcome.Absent) {
      outcome = matcher.find(path.isEmpty() ? path : path.substring(1));
    }
    return switch (outcome) {
      case MatchOutcome.Found found -> new DevMatch(found, names);
      case MatchOutcome.Absent _ -> null;
      case MatchOutcome.Refused(var reason) -> throw new UndecidedException(rule, reason);
    };
  }
}
