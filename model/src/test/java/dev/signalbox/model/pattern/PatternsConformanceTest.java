package dev.signalbox.model.pattern;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sources compile and match as routing-utils 6.6.0 and vercel dev 64.0.2 recorded. */
class PatternsConformanceTest {
  @Test
  void sourcesCompileAndMatchAsRecorded() {
    Conformance.compare("patterns", Conformance.cases("patterns.jsonl"), this::disagreement);
  }

  private Optional<String> disagreement(JsonNode row) {
    String source = row.get("source").asText();
    PathPattern pattern;
    try {
      pattern = PathPattern.parse(source);
    } catch (PathSyntaxException refused) {
      String ours = refused.errorName() + ": " + refused.getMessage();
      JsonNode error = row.path("error");
      String theirs = error.path("name").asText() + ": " + error.path("message").asText();
      return differs("error", ours, theirs);
    }
    return differs("regex", pattern.regex().source(), row.path("regex").asText())
        .or(() -> differs("segments", pattern.segments(), texts(row.path("segments"))))
        .or(() -> matching(pattern, row));
  }

  private Optional<String> matching(PathPattern pattern, JsonNode row) {
    String src = row.get("routeSrc").asText();
    DevSource dev;
    try {
      dev = DevSource.parse(src);
    } catch (RegexSyntaxException refused) {
      return differs(
          "refusal", refused.getMessage(), row.path("matcherError").path("message").asText());
    }
    RegexMatcher matcher = RegexMatcher.of(dev.regex());
    for (JsonNode path : row.path("paths")) {
      Optional<String> difference = matching(pattern, matcher, path);
      if (difference.isPresent()) {
        return difference.map(words -> src + " on " + path + ": " + words);
      }
    }
    return Optional.empty();
  }

  private Optional<String> matching(PathPattern pattern, RegexMatcher matcher, JsonNode expected) {
    String path = expected.get("path").asText();
    MatchOutcome outcome = matcher.find(path);
    boolean without = !(outcome instanceof MatchOutcome.Found);
    if (without) {
      outcome = matcher.find(path.substring(Math.min(1, path.length())));
    }
    if (!(outcome instanceof MatchOutcome.Found found)) {
      return differs("match", false, expected.get("match").asBoolean());
    }
    List<@Nullable String> groups = new ArrayList<>();
    for (int i = 1; i <= found.groups(); i++) {
      groups.add(found.group(i));
    }
    boolean recorded = expected.path("matchedWithoutLeadingSlash").asBoolean();
    return differs("match", true, expected.get("match").asBoolean())
        .or(() -> differs("groups", groups, texts(expected.path("groups"))))
        .or(() -> differs("params", params(pattern, groups), map(expected.path("params"))))
        .or(() -> differs("without leading slash", without, recorded));
  }

  private static Map<String, @Nullable String> params(
      PathPattern pattern, List<@Nullable String> groups) {
    Map<String, @Nullable String> params = new LinkedHashMap<>();
    List<@Nullable String> segments = pattern.segments();
    for (int i = 0; i < segments.size(); i++) {
      String name = segments.get(i);
      // A plain JavaScript object, in which the answers were collected, swallows this key.
      if (name != null && !name.equals("__proto__")) {
        params.put(name, groups.get(i));
      }
    }
    return params;
  }

  private static Optional<String> differs(String what, @Nullable Object ours, Object theirs) {
    return Objects.equals(ours, theirs)
        ? Optional.empty()
        : Optional.of(what + " is " + ours + ", recorded " + theirs);
  }

  private static List<@Nullable String> texts(JsonNode array) {
    List<@Nullable String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.isNull() ? null : item.asText()));
    return texts;
  }

  private static Map<String, @Nullable String> map(JsonNode object) {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    object
        .properties()
        .forEach(e -> map.put(e.getKey(), e.getValue().isNull() ? null : e.getValue().asText()));
    return map;
  }
}
