package dev.signalbox.model.route.trace;

import dev.signalbox.model.pattern.PathPattern;
import dev.signalbox.model.pattern.PathToken;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.route.compile.CompiledRule;
import java.util.List;

/** Finds the part of a path at which a source stops matching. */
public final class PathReason {
  private PathReason() {}

  /** Why a rule's source does not match a path. */
  public static Verdict of(CompiledRule rule, String path) {
    PathPattern pattern = rule.source().pattern();
    return new Verdict.OtherPath(pattern == null ? whole(path) : parts(pattern, path));
  }

  private static String whole(String path) {
    return "its expression does not match " + path;
  }

  private static String parts(PathPattern pattern, String path) {
    List<PathToken> tokens = pattern.tokens();
    for (int count = tokens.size(); count > 0; count--) {
      int length = matchedLength(tokens.subList(0, count), path);
      if (length >= 0) {
        String matched = path.substring(0, length);
        String rest = path.substring(length);
        return count == tokens.size()
            ? "it ends after " + matched + ", the path goes on with " + rest
            : "after "
                + matched
                + " it wants "
                + text(tokens.get(count))
                + ", the path "
                + (rest.isEmpty() ? "ends" : "has " + rest);
      }
    }
    return "it wants "
        + (tokens.isEmpty() ? "nothing" : text(tokens.getFirst()))
        + ", the path is "
        + path;
  }

  /** How much of a path the first tokens take, or -1 when they do not match its start. */
  private static int matchedLength(List<PathToken> tokens, String path) {
    String anchored = PathPattern.regexOf(tokens);
    String start = anchored.substring(0, anchored.length() - 1);
    int wholeSegments = matchedLength(start + "(?=/|$)", path);
    return wholeSegments < 0 ? matchedLength(start, path) : wholeSegments;
  }

  private static int matchedLength(String expression, String path) {
    return RegexMatcher.of(JsRegex.parse(expression)).find(path) instanceof MatchOutcome.Found found
        ? String.valueOf(found.group(0)).length()
        : -1;
  }

  private static String text(PathToken token) {
    return switch (token) {
      case PathToken.Text(var literal) -> literal;
      case PathToken.Parameter parameter -> {
        String name = parameter.named() ? ":" + parameter.name() : "(" + parameter.pattern() + ")";
        yield parameter.prefix() + name + parameter.suffix() + parameter.modifier().symbol();
      }
    };
  }
}
