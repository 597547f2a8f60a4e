package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.pattern.PathPattern;
import dev.signalbox.model.pattern.PathSyntaxException;
import dev.signalbox.model.route.url.InvalidUrlException;
import dev.signalbox.model.route.url.NodeUrl;
import dev.signalbox.model.route.url.PropertyOrder;
import dev.signalbox.model.route.url.QueryString;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks of routing-utils 6.6.0 before it compiles a list, in their order. */
record RuleCheck(String kind, String code) {
  private static final String SOURCE_LINK = "https://vercel.link/invalid-route-source-pattern";
  private static final String SEGMENT_LINK =
      "https://vercel.link/invalid-route-destination-segment";
  private static final String REDIRECT_LINK = "https://vercel.link/redirects-json";

  /**
   * Checks a whole list.
   *
   * @throws TableException with the first error
   */
  void check(List<? extends Rule> rules) {
    for (Rule rule : rules) {
      if (!DraftCheck.validRegex(source(rule))) {
        fail(
            rule, "has invalid `source` regular expression \"" + source(rule) + "\".", SOURCE_LINK);
      }
    }
    rules.forEach(this::checkPattern);
    for (Rule rule : rules) {
      if (rule instanceof Redirect redirect
          && redirect.json().has("permanent")
          && redirect.json().has("statusCode")) {
        fail(rule, "cannot define both `permanent` and `statusCode` properties.", REDIRECT_LINK);
      }
    }
  }

  /** The source; path-to-regexp reads a number or a switch as an empty one. */
  static String source(Rule rule) {
    return Objects.requireNonNullElse(rule.source(), "");
  }

  /** How JavaScript prints a source that path-to-regexp cannot read at all; null otherwise. */
  private static @Nullable String unreadable(Rule rule) {
    JsonValue source = rule.json().get("source");
    return source == null ? "undefined" : source instanceof JsonNull ? "null" : null;
  }

  private void checkPattern(Rule rule) {
    String unreadable = unreadable(rule);
    if (unreadable != null) {
      fail(rule, "has invalid `source` pattern \"" + unreadable + "\".", SOURCE_LINK);
    }
    PathPattern pattern;
    try {
      pattern = PathPattern.parse(source(rule));
    } catch (PathSyntaxException invalid) {
      throw failure(rule, "has invalid `source` pattern \"" + source(rule) + "\".", SOURCE_LINK);
    }
    Captures captures = Captures.of(pattern.segments(), rule.has());
    for (String segment : destinationSegments(rule)) {
      if (!captures.segments().contains(segment) && !captures.conditions().contains(segment)) {
        fail(
            rule,
            "has segment \":%s\" in `destination` property but not in `source` or `has` property."
                .formatted(segment),
            SEGMENT_LINK);
      }
    }
    checkTransforms(rule, captures);
  }

  private void checkTransforms(Rule rule, Captures captures) {
    for (Transform transform : TransformReader.read(rule.json())) {
      if (transform.changesPath() && transform.args() == null) {
        fail(
            rule,
            "has an invalid `request.path` transform: Cannot read properties of undefined (reading"
                + " 'length')",
            SEGMENT_LINK);
      }
      if (transform.changesPath() && transform.args() != null && !transform.args().isEmpty()) {
        try {
          PathTransforms.compile(captures, transform.args().getFirst(), transform.env());
        } catch (PathSyntaxException invalid) {
          fail(
              rule,
              "has an invalid `request.path` transform: " + invalid.getMessage(),
              SEGMENT_LINK);
        }
      }
    }
  }

  /** Parameters of the destination in order; reading ends at the first part that is malformed. */
  private static Set<String> destinationSegments(Rule rule) {
    Set<String> segments = new LinkedHashSet<>();
    String destination = destination(rule);
    if (destination == null) {
      return segments;
    }
    try {
      NodeUrl url = NodeUrl.parse(destination);
      addSegments(segments, url.hostname());
      addSegments(segments, url.pathname());
      String search = url.search();
      Map<String, List<String>> query =
          search == null ? Map.of() : QueryString.parse(search.substring(1));
      for (String name : PropertyOrder.of(query.keySet())) {
        addSegments(segments, query.getOrDefault(name, List.of("")).getFirst());
      }
    } catch (PathSyntaxException | InvalidUrlException malformed) {
      return segments;
    }
    return segments;
  }

  private static void addSegments(Set<String> segments, @Nullable String part) {
    segments.addAll(
        Captures.of(PathPattern.parse(part == null ? "" : part).segments(), List.of()).segments());
  }

  private static @Nullable String destination(Rule rule) {
    Destination destination = rule instanceof Rewrite rewrite ? rewrite.destination() : null;
    if (rule instanceof Redirect redirect) {
      return redirect.destination();
    }
    return switch (destination) {
      case Destination.Location(var value) -> value;
      case Destination.ToService(var service, var path) -> path;
      case null -> null;
    };
  }

  private void fail(Rule rule, String words, String link) {
    throw failure(rule, words, link);
  }

  private TableException failure(Rule rule, String words, String link) {
    String message = kind + " at index " + rule.index() + " " + words;
    return new TableException(new TableError(code, List.of(message), link));
  }
}
