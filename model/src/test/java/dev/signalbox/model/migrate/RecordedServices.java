package dev.signalbox.model.migrate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.resolve.Builder;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolved services as the corpus gives them to the planner. */
final class RecordedServices {
  private RecordedServices() {}

  static List<LegacyService> of(JsonNode rows) {
    List<LegacyService> services = new ArrayList<>();
    rows.forEach(row -> services.add(service(row)));
    return services;
  }

  private static LegacyService service(JsonNode row) {
    Map<String, JsonValue> config = new LinkedHashMap<>();
    row.path("builder")
        .path("config")
        .properties()
        .forEach(e -> config.put(e.getKey(), JsonParser.parse(e.getValue().toString()).root()));
    String prefix = text(row, "routePrefix");
    return new LegacyService(
        row.path("name").asText(),
        row.path("type").asText(),
        text(row, "trigger"),
        row.path("workspace").asText(),
        text(row, "entrypoint"),
        prefix == null
            ? null
            : new LegacyService.Prefix(prefix, "configured", text(row, "subdomain")),
        text(row, "framework"),
        text(row, "runtime"),
        new Builder(
            row.path("builder").path("use").asText(),
            row.path("builder").path("src").asText(),
            config),
        text(row, "handlerFunction"),
        null,
        (JsonObject) JsonParser.parse("{}").root());
  }

  private static @Nullable String text(JsonNode row, String key) {
    return row.hasNonNull(key) ? row.path(key).asText() : null;
  }
}
