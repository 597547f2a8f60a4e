package dev.signalbox.model.route.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Route;
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
    ArrayNode routes = NODES.arrayNode();
    for (CompiledEntry entry : table.entries()) {
      switch (entry) {
        case CompiledEntry.Marker marker ->
            routes.addObject().put("handle", marker.phase().handle());
        case CompiledRule rule -> routes.add(route(rule));
      }
    }
    return routes;
  }

  /** The code of errors in a part: {@code invalid_rewrite} for {@code rewrites}. */
  private static String code(String part) {
    return "invalid_" + part.substring(0, part.length() - 1);
  }

  private static ObjectNode route(CompiledRule rule) {
    ObjectNode node = NODES.objectNode();
    keep(node, rule);
    Action action = rule.action();
    node.put("src", rule.source().src());
    if (action.dest() != null) {
      node.put("dest", action.dest());
    }
    if (action.service() != null) {
      ObjectNode service = node.putObject("destination");
      service.put("service", action.service().service()).put("type", "service");
      if (action.service().path() != null) {
        service.put("path", action.service().path());
      }
    }
    if (!action.headers().isEmpty()) {
      ObjectNode headers = node.putObject("headers");
      action.headers().forEach(header -> headers.put(header.key(), header.value()));
    }
    if (action.status() != null) {
      node.put("status", action.status());
    }
    if (action.continues()) {
      node.put("continue", true);
    }
    if (action.check()) {
      node.put("check", true);
    }
    conditions(node, "has", rule.guard().has());
    conditions(node, "missing", rule.guard().missing());
    transforms(node, action.transforms());
    return node;
  }

  /** What the compiler does not touch. */
  private static void keep(ObjectNode node, CompiledRule rule) {
    if (rule.rule() == null) {
      return;
    }
    ObjectNode written = json(rule);
    if (rule.rule() instanceof Route) {
      written.remove(List.of("source", "destination", "statusCode"));
      node.setAll(written);
    } else if (rule.id().startsWith("rewrites") || rule.id().startsWith("redirects")) {
      Optional.ofNullable(written.get("env")).ifPresent(env -> node.set("env", env));
    }
    for (String list : List.of("has", "missing")) {
      Optional.ofNullable(written.get(list)).ifPresent(value -> node.set(list, value));
    }
  }

  private static ObjectNode json(CompiledRule rule) {
    return (ObjectNode) RuleText.node(Objects.requireNonNull(rule.rule()).json());
  }

  private static void conditions(ObjectNode node, String list, List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      String key = conditions.get(i).key();
      if (key != null && node.path(list).get(i) instanceof ObjectNode item) {
        item.put("key", key);
      }
    }
  }

  private static void transforms(ObjectNode node, List<Transform> transforms) {
    if (transforms.isEmpty()) {
      return;
    }
    ArrayNode array = node.putArray("transforms");
    for (Transform transform : transforms) {
      ObjectNode item = (ObjectNode) RuleText.node(transform.json());
      if (transform.changesPath() && transform.args() != null) {
        item.put("args", transform.args().getFirst());
      }
      array.add(item);
    }
  }

  private static Optional<String> differs(@Nullable Object ours, @Nullable Object recorded) {
    return Objects.equals(ours, recorded)
        ? Optional.empty()
        : Optional.of("\n  ours     " + ours + "\n  recorded " + recorded);
  }
}
