package dev.signalbox.model.route;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Requests to public projects are routed as the dev router of vercel 64.0.2 recorded. */
class RealworldProbesConformanceTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty(
              "signalbox.realworld", System.getProperty("signalbox.shared", "") + "/realworld"));

  /** Files that Vercel's own schema refuses, which the dev router was given all the same. */
  private static final Map<String, String> NOT_A_CONFIG =
      Map.of(
          "371", "cleanUrls is a text",
          "373", "a header's value is a list",
          "375", "statusCode is a text",
          "376", "a destination is a number",
          "378", "trailingSlash is a text");

  @Test
  void publicProjectsAreRoutedAsRecorded() {
    assumeTrue(Files.isReadable(FOLDER.resolve("probes.jsonl")));
    List<JsonNode> rows =
        Conformance.cases(FOLDER.resolve("probes.jsonl")).stream()
            .filter(row -> !row.has("engine"))
            .filter(row -> !NOT_A_CONFIG.containsKey(row.path("file").asText()))
            // The recording asked the router alone; the server collapses such paths before it.
            .filter(row -> !row.path("request").path("url").asText().contains("//"))
            .toList();
    Conformance.compare("probes", rows, this::disagreement);
  }

  private Optional<String> disagreement(JsonNode row) {
    JsonNode decision = row.get("decision");
    Resolution resolution = resolve(row);
    boolean path = decision.path("kind").asText().equals("path");
    Optional<String> firstTarget = path ? firstTarget(decision, resolution) : Optional.empty();
    JsonNode withoutFiles = row.has("noFilesDecision") ? row.get("noFilesDecision") : decision;
    boolean told = !withoutFiles.path("kind").asText().equals("path");
    return firstTarget.or(
        () -> told ? differs(words(withoutFiles), words(resolution)) : Optional.empty());
  }

  /** Where every destination is a file the first rule that names one answers, with its path. */
  private static Optional<String> firstTarget(JsonNode decision, Resolution resolution) {
    String recorded =
        decision.path("matchedRule").asText() + " to " + decision.path("dest").asText();
    for (TraceStep step : resolution.trace().steps()) {
      if (step instanceof TraceStep.Tried(var _, var rule, var _, Verdict.Matched matched)
          && rule.phase() != Phase.MISS
          && !rule.action().continues()) {
        String dest = decision.path("dest").asText();
        boolean target =
            matched.effect().contains(" " + dest)
                || matched.effect().contains(" " + dest.substring(1));
        String to = target ? decision.path("dest").asText() : matched.effect();
        return differs(recorded, rule.id() + " to " + to);
      }
    }
    return differs(recorded, "no rule");
  }

  private static Resolution resolve(JsonNode row) {
    JsonNode request = row.get("request");
    List<HeaderField> headers = new ArrayList<>();
    request
        .path("headers")
        .properties()
        .forEach(
            header -> headers.add(new HeaderField(header.getKey(), header.getValue().asText())));
    RouteRequest asked =
        new RouteRequest(request.get("method").asText(), request.get("url").asText(), headers);
    Path file = FOLDER.resolve("files").resolve(row.get("file").asText() + ".json");
    try {
      return Router.of(ConfigReader.read(JsonParser.parse(Files.readString(file))))
          .explain(asked, Mode.VERCEL_DEV);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String words(JsonNode decision) {
    return switch (decision.get("kind").asText()) {
      case "service" -> "service " + decision.path("service").asText();
      case "redirect" -> decision.get("status").asText() + " " + decision.get("location").asText();
      case "external" -> "external";
      case "status" -> "status " + decision.get("status").asText();
      default -> "nothing";
    };
  }

  private static String words(Resolution resolution) {
    return switch (resolution.outcome()) {
      case Outcome.ToService(var service, var _, var _) -> "service " + service;
      case Outcome.ErrorPage _ when handedTo(resolution) != null ->
          "service " + handedTo(resolution);
      case Outcome.Redirect(var status, var location) -> status + " " + location;
      case Outcome.ToExternal _ -> "external";
      case Outcome.ErrorPage(var _, var code, var _) when code.equals("NOT_FOUND") -> "nothing";
      case Outcome.ErrorPage(var status, var _, var _) -> "status " + status;
      default -> resolution.outcome().toString();
    };
  }

  /** The service that a rule names, although the project does not have it; null for none. */
  private static @Nullable String handedTo(Resolution resolution) {
    return resolution.matches().stream()
        .map(match -> match.rule().action().service())
        .filter(Objects::nonNull)
        .map(Destination.ToService::service)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> differs(String recorded, String ours) {
    boolean missing = recorded.equals("status 404") && ours.equals("nothing");
    return recorded.equals(ours) || missing
        ? Optional.empty()
        : Optional.of("ours " + ours + ", recorded " + recorded);
  }
}
