package dev.signalbox.model.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.compile.TableError;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real files are accepted or refused as vercel 64.0.2 and routing-utils 6.6.0 recorded. */
class RealVerdictConformanceTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty(
              "signalbox.realworld", System.getProperty("signalbox.shared", "") + "/realworld"));

  @Test
  void verdictsEqualTheRecordedOnes() {
    Path index = FOLDER.resolve("index.jsonl");
    Assumptions.assumeTrue(Files.exists(index), "no real files here");
    Conformance.compare(
        "real verdicts", Conformance.cases(index), RealVerdictConformanceTest::disagreement);
  }

  private static Optional<String> disagreement(JsonNode row) {
    JsonNode oracle = row.get("oracle");
    JsonDocument document = JsonParser.parse(text(row.get("id").asText()));
    boolean parses = oracle.get("parse").asText().equals("ok");
    if (document.valid() != parses || !parses) {
      return differs("parse", document.valid(), parses);
    }
    return config(document, oracle).or(() -> routes(document, oracle));
  }

  private static Optional<String> config(JsonDocument document, JsonNode oracle) {
    String ours =
        Validation.firstError(document, "vercel.json")
            .map(RealVerdictConformanceTest::words)
            .orElse("ok");
    JsonNode error = oracle.path("configError");
    return differs(
        "config",
        ours,
        oracle.get("config").asText().equals("ok")
            ? "ok"
            : error.path("code").asText() + ": " + error.path("message").asText());
  }

  /** Vercel's compiler was asked about every file that parses, whatever the first check said. */
  private static Optional<String> routes(JsonDocument document, JsonNode oracle) {
    TableError error = RouteCompiler.compile(ConfigReader.read(document).routing()).error();
    JsonNode recorded = oracle.path("routesError");
    return switch (oracle.get("routes").asText()) {
      case "ok" -> differs("routes", error == null ? "ok" : words(error), "ok");
      case "thrown" -> differs("routes crash the compiler", error != null, true);
      default ->
          differs(
              "routes",
              error == null ? "ok" : words(error),
              recorded.path("code").asText() + ": " + recorded.path("message").asText());
    };
  }

  private static String words(TableError error) {
    return error.code() + ": " + error.message();
  }

  private static String words(Finding error) {
    return error.code() + ": " + error.message();
  }

  private static Optional<String> differs(String what, Object ours, Object recorded) {
    return ours.equals(recorded)
        ? Optional.empty()
        : Optional.of(what + " is " + ours + ", recorded " + recorded);
  }

  private static String text(String id) {
    try {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve("files/" + id + ".json"));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
