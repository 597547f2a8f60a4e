package dev.signalbox.model.detect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.resolve.CurrentService;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resolution in the form the corpus records. */
final class ResolutionJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> CARRIED =
      List.of(
          "bindings",
          "functions",
          "headers",
          "redirects",
          "rewrites",
          "routes",
          "cleanUrls",
          "trailingSlash");
  private static final List<String> CODE_ONLY =
      List.of("installCommand", "buildCommand", "devCommand", "ignoreCommand", "outputDirectory");
  private static final List<String> LEGACY =
      List.of("buildCommand", "installCommand", "preDeployCommand", "schedule", "env");

  private ResolutionJson() {}

  static ObjectNode of(Resolution resolution) {
    ObjectNode json = NODES.objectNode();
    json.put("source", resolution.source());
    json.put("useImplicitEnvInjection", resolution.implicitEnv());
    json.set("services", services(resolution.services()));
    json.set("errors", notices(resolution.errors()));
    json.set("warnings", notices(resolution.warnings()));
    ObjectNode routes = json.putObject("routes");
    routes.set("hostRewrites", values(resolution.routes().hostRewrites()));
    routes.set("rewrites", values(resolution.routes().rewrites()));
    routes.set("defaults", values(resolution.routes().defaults()));
    routes.set("fallbacks", values(resolution.routes().fallbacks()));
    routes.set("crons", values(resolution.routes().crons()));
    routes.putArray("workers");
    json.set("rewrites", values(resolution.rewrites()));
    json.putNull("inferred");
    var proposal = resolution.proposal();
    if (proposal != null) {
      ObjectNode inferred = json.putObject("inferred");
      inferred.put("source", proposal.source());
      inferred.set("config", value(proposal.config()));
      if (proposal.source().equals("layout")) {
        ObjectNode current = json.putObject("experimentalServicesV2");
        proposal
            .services()
            .forEach(service -> current.set(service.name(), value(service.config())));
      }
    }
    return json;
  }

  private static ArrayNode services(List<? extends ResolvedService> services) {
    ArrayNode json = NODES.arrayNode();
    services.forEach(service ->
        json.add(
            switch (service) {
              case CurrentService current -> current(current);
              case LegacyService legacy -> legacy(legacy);
            }));
    return json;
  }

  private static ObjectNode current(CurrentService service) {
    ObjectNode json = common("experimentalServicesV2", service);
    json.put("root", service.root());
    carry(json, service.config(), CARRIED);
    boolean container = "container".equals(service.runtime()) && service.framework() == null;
    if (!container) {
      carry(json, service.config(), CODE_ONLY);
    } else if (service.builder().config().containsKey("command")) {
      json.set("command", value(service.builder().config().get("command")));
    }
    return json;
  }

  private static ObjectNode legacy(LegacyService service) {
    ObjectNode json = common("experimentalServices", service);
    json.set("type", type(service));
    put(json, "trigger", service.trigger());
    json.put("workspace", service.workspace());
    put(json, "handlerFunction", service.handlerFunction());
    if (service.topics() != null) {
      json.set("topics", value(service.topics()));
    }
    LegacyService.Prefix prefix = service.routing();
    if (prefix != null) {
      json.put("routePrefix", prefix.path());
      json.put("routePrefixSource", prefix.source());
      put(json, "subdomain", prefix.subdomain());
    }
    carry(json, service.config(), LEGACY);
    return json;
  }

  /** What is no string stands as it was written; Vercel's resolver asks for no type here. */
  private static JsonNode type(LegacyService service) {
    JsonValue written = service.config().get("type");
    return Script.truthy(written) ? value(written) : NODES.textNode(service.type());
  }

  private static ObjectNode common(String schema, ResolvedService service) {
    ObjectNode json = NODES.objectNode();
    json.put("schema", schema);
    json.put("name", service.name());
    put(json, "framework", service.framework());
    put(json, "runtime", service.runtime());
    put(json, "entrypoint", service.entrypoint());
    ObjectNode builder = json.putObject("builder");
    if (!service.builder().use().isEmpty()) {
      builder.put("use", service.builder().use());
    }
    builder.put("src", service.builder().source());
    ObjectNode config = builder.putObject("config");
    service.builder().config().forEach((key, value) -> config.set(key, value(value)));
    return json;
  }

  private static void carry(ObjectNode json, JsonObject config, List<String> keys) {
    for (String key : keys) {
      JsonValue value = config.get(key);
      if (value != null) {
        json.set(key, value(value));
      }
    }
  }

  private static void put(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static ArrayNode notices(List<Notice> notices) {
    ArrayNode json = NODES.arrayNode();
    for (Notice notice : notices) {
      ObjectNode item = json.addObject();
      item.put("code", notice.code());
      item.put("message", notice.message());
      put(item, "serviceName", notice.service());
    }
    return json;
  }

  private static ArrayNode values(List<? extends JsonValue> values) {
    ArrayNode json = NODES.arrayNode();
    values.forEach(value -> json.add(value(value)));
    return json;
  }

  static JsonNode value(@Nullable JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        ObjectNode json = NODES.objectNode();
        object.entries().forEach(entry -> json.set(entry.key().value(), value(entry.value())));
        yield json;
      }
      case JsonArray array -> values(array.items());
      case JsonString string -> NODES.textNode(string.value());
      case JsonBoolean bool -> NODES.booleanNode(bool.value());
      case JsonNumber number ->
          number.asInteger() == null
              ? NODES.numberNode(number.value())
              : NODES.numberNode(number.asInteger().intValue());
      case null, default -> NODES.nullNode();
    };
  }
}
