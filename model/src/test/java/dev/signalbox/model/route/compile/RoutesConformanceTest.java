package dev.signalbox.model.route.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables compile as {@code getTransformedRoutes} of routing-utils 6.6.0 recorded. */
class RoutesConformanceTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a table is made of, in the order of compilation. */
  private static final List<String> PARTS =
      List.of("cleanUrls", "trailingSlash", "routes", "redirects", "headers", "rewrites");

  @Test
  void tablesCompileAsRecorded() {
    Conformance.compare("routes", Conformance.cases("routes.jsonl"), this::disagreement);
  }

  @Test
  void sourcesOfRedirectsAreRefusedAsRecorded() {
    Conformance.compare(
        "pattern errors", Conformance.cases("patterns.jsonl"), this::sourceDisagreement);
  }

  private Optional<String> sourceDisagreement(JsonNode row) {
    ObjectNode config = NODES.objectNode();
    config
        .putArray("redirects")
        .addObject()
        .put("source", row.get("source").asText())
        .put("destination", "/landing");
    TableError error = compile(config).error();
    String recorded = row.path("configError").isNull() ? null : row.path("configError").asText();
    return differs(error == null ? null : error.message(), recorded);
  }

  private Optional<String> disagreement(JsonNode row) {
    JsonNode config = row.get("config");
    CompiledTable table = compile(config);
    TableError error = table.error();
    if (row.has("thrown")) {
      return differs(
          error == null ? null : error.message(), row.path("thrown").path("message").asText());
    }
    JsonNode transformed = row.get("transformed");
    return differs(error(error), transformed.get("error"))
        .or(() -> differs(routes(table, config), transformed.get("routes")));
  }

  private static CompiledTable compile(JsonNode json) {
    Config config = ConfigReader.read(JsonParser.parse(json.toString()));
    return RouteCompiler.compile(config.routing());
  }

  private static JsonNode error(@Nullable TableError error) {
    if (error == null) {
      return NODES.nullNode();
    }
    ObjectNode node = NODES.objectNode();
    node.put("name", "RouteApiError").put("code", error.code()).put("message", error.message());
    node.put("link", error.link()).put("action", "Learn More");
    error.errors().forEach(node.putArray("errors")::add);
    return node;
  }

  /** The table as Vercel stores it; there is none before the first part is done. */
  private static JsonNode routes(CompiledTable table, JsonNode config) {
    TableError error = table.error();
    boolean begun =
        PARTS.stream()
            .takeWhile(part -> error == null || !error.code().equals(code(part)))
            .anyMatch(config::has);
    if (!begun) {
      return NODES.nullNode();
    }
    return StoredTable.of(table);
  }

  /** The code of errors in a part: {@code invalid_rewrite} for {@code rewrites}. */
  private static String code(String part) {
    return "invalid_" + part.substring(0, part.length() - 1);
  }

  private static Optional<String> differs(@Nullable Object ours, @Nullable Object recorded) {
    return Objects.equals(ours, recorded)
        ? Optional.empty()
        : Optional.of("\n  ours     " + ours + "\n  recorded " + recorded);
  }
}
