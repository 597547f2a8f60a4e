package dev.signalbox.model.detect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.resolve.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Services resolve, and are proposed, as fs-detectors 7.7.3 recorded. */
class ServicesConformanceTest {

  @Test
  void servicesResolveAsRecorded() {
    Conformance.compare(
        "services", Conformance.cases("services.jsonl"), ServicesConformanceTest::disagreement);
  }

  private static Optional<String> disagreement(JsonNode row) {
    JsonNode recorded = row.get("result");
    ObjectNode ours = ResolutionJson.of(ServiceDetection.of(repo(row)));
    if (recorded.has("thrown")) {
      boolean crash = ours.path("errors").findValuesAsText("code").contains(Resolution.CRASH);
      return crash ? Optional.empty() : Optional.of("no crash: " + ours);
    }
    ObjectNode comparable = comparable(recorded);
    return comparable(ours).equals(comparable)
        ? Optional.empty()
        : Optional.of(difference(comparable(ours), comparable));
  }

  private static MemoryTree repo(JsonNode row) {
    Map<String, String> files = new LinkedHashMap<>();
    row.get("files")
        .properties()
        .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    JsonNode config = row.get("vercelJson");
    if (!config.isNull()) {
      files.put("vercel.json", config.isTextual() ? config.asText() : config.toString());
    }
    return MemoryTree.of(files);
  }

  /** A parser's own words are the engine's: what follows them is not compared. */
  private static ObjectNode comparable(JsonNode result) {
    ObjectNode copy = result.deepCopy();
    for (JsonNode warning : copy.withArray("warnings")) {
      if (warning.path("code").asText().endsWith("_PARSE_ERROR")) {
        String message = warning.path("message").asText();
        ((ObjectNode) warning)
            .put("message", message.replaceFirst("(?s)(Failed to parse [^:]+).*", "$1"));
      }
    }
    return copy;
  }

  private static String difference(ObjectNode ours, JsonNode recorded) {
    StringBuilder words = new StringBuilder();
    for (var entry : recorded.properties()) {
      JsonNode mine = ours.path(entry.getKey());
      if (!mine.equals(entry.getValue())) {
        words.append(entry.getKey() + " is " + mine + ", recorded " + entry.getValue() + "; ");
      }
    }
    return words.isEmpty() ? "more than recorded: " + ours : words.toString();
  }
}
