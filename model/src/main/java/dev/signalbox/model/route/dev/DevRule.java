package dev.signalbox.model.route.dev;

import dev.signalbox.model.pattern.DevSource;
import dev.signalbox.model.pattern.match.GroupNames;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.TableParts;
import dev.signalbox.model.route.trace.Effects;
import dev.signalbox.model.route.trace.PathReason;
import dev.signalbox.model.route.trace.UndecidedException;
import dev.signalbox.model.route.trace.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled rule with the matcher of vercel dev 64.0.2. */
final class DevRule {
  private final CompiledRule rule;
  private final Action action;
  private final List<String> methods;
  private final @Nullable RegexMatcher matcher;
  private final GroupNames groups;
  private final Map<Integer, String> names;
  private final JsRegex regex;
  private final String refusal;

  private DevRule(CompiledRule rule, DevSource source, String refusal, TableParts parts) {
    this.rule = rule;
    this.action = parts.action(rule.action());
    this.methods = rule.guard().methods();
    this.regex = source.regex();
    this.matcher = refusal.isEmpty() ? parts.matcher(regex) : null;
    this.groups = parts.names(GroupNames.of(regex.groups(), source.names()));
    this.names = source.names();
    this.refusal = refusal;
  }

  static DevRule of(CompiledRule rule, TableParts parts) {
    try {
      return new DevRule(rule, DevSource.parse(rule.source().src()), "", parts);
    } catch (RegexSyntaxException refused) {
      DevSource anything = new DevSource(JsRegex.parse(""), Map.of());
      return new DevRule(rule, anything, String.valueOf(refused.getMessage()), parts);
    }
  }

  /** What paths are compared with; anything for a rule whose source the matcher refuses. */
  JsRegex regex() {
    return regex;
  }

  CompiledRule rule() {
    return rule;
  }

  Action action() {
    return action;
  }

  boolean isFor(String method) {
    return methods.isEmpty() || methods.contains(method);
  }

  /** What would come of a request if no rule before this one stopped it. */
  Verdict alone(String method, String path) {
    if (!isFor(method)) {
      return new Verdict.OtherMethod(method);
    }
    try {
      DevMatch match = match(path);
      if (match == null) {
        return PathReason.of(rule, path);
      }
      String dest = action.dest() == null ? path : match.fill(action.dest());
      return new Verdict.Matched(match.captures(), !action.continues(), Effects.words(rule, dest));
    } catch (UndecidedException | DevFailureException unknown) {
      return new Verdict.GivenUp(String.valueOf(unknown.getMessage()));
    }
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
      case MatchOutcome.Found found -> new DevMatch(found, groups, names);
      case MatchOutcome.Absent _ -> null;
      case MatchOutcome.Refused(var reason) -> throw new UndecidedException(rule, reason);
    };
  }
}
