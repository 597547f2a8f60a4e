package dev.signalbox.model.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files are accepted or refused, with the code and words of vercel 64.0.2. */
class ValidationConformanceTest {
  @Test
  void theFirstErrorIsTheOneVercelPrints() {
    Conformance.compare(
        "config-validation",
        Conformance.cases("config-validation.jsonl"),
        ValidationConformanceTest::disagreement);
  }

  private static Optional<String> disagreement(JsonNode row) {
    String ours =
        Validation.firstError(JsonParser.parse(row.get("text").asText()), "vercel.json")
            .map(error -> ours(error, row))
            .orElse("valid");
    String recorded = recorded(row);
    return ours.equals(recorded) ? Optional.empty() : Optional.of(ours + ", recorded " + recorded);
  }

  private static String ours(Finding error, JsonNode row) {
    return row.has("thrown") ? "refused" : said(error.code(), error.message(), row);
  }

  private static String recorded(JsonNode row) {
    JsonNode error = row.path("error");
    return row.get("valid").asBoolean()
        ? "valid"
        : row.has("thrown")
            ? "refused"
            : said(error.path("code").asText(), error.path("message").asText(), row);
  }

  /** The words of a syntax error are those of the JavaScript engine: only its code counts. */
  private static String said(String code, String message, JsonNode row) {
    return row.path("messageIsEngineSpecific").asBoolean() ? code : code + ": " + message;
  }
}
