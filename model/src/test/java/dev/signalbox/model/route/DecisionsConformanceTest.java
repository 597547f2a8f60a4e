package dev.signalbox.model.route;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.RuleMatch;
import dev.signalbox.model.route.transform.Transforms;
import dev.signalbox.model.syntax.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Requests are routed as vercel dev 64.0.2 and, for conditions, @next/routing recorded. */
class DecisionsConformanceTest {
  @Test
  void requestsAreRoutedAsRecorded() {
    List<JsonNode> decided =
        Conformance.cases("decisions.jsonl").stream()
            .filter(row -> row.path("decision").has("kind"))
            .toList();
    Conformance.compare("decisions", decided, this::disagreement);
  }

  private Optional<String> disagreement(JsonNode row) {
    return row.get("engine").asText().equals("vercel-dev") ? dev(row) : production(row);
  }

  private Optional<String> dev(JsonNode row) {
    Resolution resolution = resolve(row, Mode.VERCEL_DEV);
    JsonNode decision = row.get("decision");
    return differs(facts(resolution, row), recorded(decision), row);
  }

  /** Conditions on which two Vercel packages differ are no evidence. */
  private Optional<String> production(JsonNode row) {
    for (JsonNode condition : row.path("decision").path("conditions")) {
      if (!condition.path("agree").asBoolean()) {
        return Optional.empty();
      }
    }
    JsonNode decision = row.get("decision");
    Map<String, String> ours = facts(resolve(row, Mode.PRODUCTION), row);
    Map<String, String> theirs = recorded(decision);
    // The recording wraps destinations, so that queries, statuses and service URLs are its own.
    for (String key : List.of("url", "matchedRule", "requestHeaders")) {
      ours.remove(key);
      theirs.remove(key);
    }
    if (!"redirect".equals(theirs.get("kind"))) {
      ours.remove("status");
      theirs.remove("status");
    }
    if ("service".equals(theirs.get("kind"))) {
      ours.remove("destPath");
      theirs.remove("destPath");
    }
    return differs(ours, theirs, row);
  }

  private static Resolution resolve(JsonNode row, Mode mode) {
    List<String> files = new ArrayList<>();
    row.path("files").fieldNames().forEachRemaining(files::add);
    RouterOptions options = new RouterOptions(files, row.path("devServer").asBoolean(), Map.of());
    Router router =
        Router.of(ConfigReader.read(JsonParser.parse(row.get("config").toString())), options);
    JsonNode request = row.get("request");
    List<HeaderField> headers = new ArrayList<>();
    request
        .path("headers")
        .properties()
        .forEach(h -> headers.add(new HeaderField(h.getKey(), h.getValue().asText())));
    RouteRequest asked =
        new RouteRequest(request.get("method").asText(), request.get("url").asText(), headers);
    return router.resolve(
        asked.header("host").isPresent() ? asked : asked.with("host", "app.example.com"), mode);
  }

  private static Map<String, String> recorded(JsonNode decision) {
    Map<String, String> facts = new TreeMap<>();
    for (String key :
        List.of(
            "kind",
            "service",
            "status",
            "location",
            "file",
            "errorCode",
            "destPath",
            "url",
            "matchedRule")) {
      if (decision.hasNonNull(key)) {
        facts.put(key, decision.get(key).asText());
      }
    }
    if (facts.get("kind").equals("404")) {
      facts.put("errorCode", "NOT_FOUND");
      facts.put("status", "404");
    }
    if (decision.has("responseHeaders")) {
      facts.put("responseHeaders", new TreeMap<>(map(decision.get("responseHeaders"))).toString());
    }
    if (decision.has("requestHeaders")) {
      facts.put("requestHeaders", new TreeMap<>(map(decision.get("requestHeaders"))).toString());
    }
    return facts;
  }

  private static Map<String, String> facts(Resolution resolution, JsonNode row) {
    Map<String, String> facts = new TreeMap<>();
    switch (resolution.outcome()) {
      case Outcome.ToService(var service, var url, var headers) -> {
        facts.put("kind", "service");
        facts.put("service", service);
        handedOn(facts, url, headers, row);
      }
      case Outcome.ToApplication(var url, var headers, var status) -> {
        facts.put("kind", "path");
        handedOn(facts, url, headers, row);
        if (status != 0) {
          facts.put("status", String.valueOf(status));
        }
      }
      case Outcome.ToExternal(var url, var headers) -> {
        facts.put("kind", "external");
        handedOn(facts, url, headers, row);
      }
      case Outcome.Redirect(var status, var location) -> {
        facts.put("kind", "redirect");
        facts.put("status", String.valueOf(status));
        facts.put("location", location);
      }
      case Outcome.StaticFile(var file, var status) -> {
        facts.put("kind", "static");
        facts.put("file", file);
        facts.put("status", String.valueOf(status));
      }
      case Outcome.DirectoryListing(var _, var _, var status) -> {
        facts.put("kind", "directory-listing");
        facts.put("status", String.valueOf(status));
      }
      case Outcome.ErrorPage(var status, var code, var _) -> {
        facts.put("kind", status == 404 ? "404" : "error");
        facts.put("status", String.valueOf(status));
        facts.put("errorCode", code);
      }
      case Outcome.Undecided(var rule, var reason) -> facts.put("kind", rule + " " + reason);
    }
    resolution.matches().stream()
        .filter(match -> match.table().isEmpty() && !match.rule().id().equals("zero-config"))
        .reduce((first, second) -> second)
        .map(RuleMatch::rule)
        .ifPresent(rule -> facts.put("matchedRule", rule.id()));
    facts.put("responseHeaders", responseHeaders(resolution).toString());
    return facts;
  }

  private static void handedOn(
      Map<String, String> facts, String url, List<HeaderField> headers, JsonNode row) {
    facts.put("url", url);
    facts.put("status", "200");
    int question = url.indexOf('?');
    facts.put("destPath", question < 0 ? url : url.substring(0, question));
    if (row.path("decision").has("requestHeaders")) {
      Map<String, String> seen = new TreeMap<>();
      for (HeaderField header : headers) {
        if (header.key().startsWith("x-t-")) {
          seen.merge(header.key(), header.value(), (first, second) -> first + ", " + second);
        }
      }
      facts.put("requestHeaders", seen.toString());
    }
  }

  private static Map<String, String> responseHeaders(Resolution resolution) {
    Map<String, String> headers = new TreeMap<>();
    for (HeaderField header : resolution.responseHeaders()) {
      headers.put(header.key(), header.value());
    }
    // Transforms see the headers of whoever answers, which in the recording has none of its own.
    Transforms.responseHeaders(List.of(), resolution.responseChanges()).stream()
        .collect(
            Collectors.groupingBy(
                HeaderField::key, Collectors.mapping(HeaderField::value, Collectors.joining(", "))))
        .forEach(headers::put);
    return headers;
  }

  private static Map<String, String> map(JsonNode object) {
    Map<String, String> map = new LinkedHashMap<>();
    object.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
    return map;
  }

  private static Optional<String> differs(
      Map<String, String> ours, Map<String, String> recorded, JsonNode row) {
    ours.keySet().retainAll(keysOf(recorded, ours));
    return Objects.equals(ours, recorded)
        ? Optional.empty()
        : Optional.of(
            "\n  ours     "
                + ours
                + "\n  recorded "
                + recorded
                + "\n  of "
                + row.get("request")
                + " in "
                + row.get("config"));
  }

  /** Facts that are recorded only for some kinds count only where they are recorded. */
  private static List<String> keysOf(Map<String, String> recorded, Map<String, String> ours) {
    return ours.keySet().stream()
        .filter(key -> recorded.containsKey(key) || key.equals("matchedRule"))
        .toList();
  }
}
