package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.resolve.Proposal;
import dev.signalbox.model.resolve.Resolution;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A config that declares services which were only found. */
final class ProposedConfig {
  /** Fields the current model knows; a mount path becomes a rewrite, a type has no place there. */
  private static final List<String> FIELDS =
      List.of("root", "runtime", "framework", "entrypoint", "buildCommand");

  private ProposedConfig() {}

  /** The config; an empty object when nothing was found. */
  static ObjectNode of(Resolution resolution) {
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    Proposal proposal = resolution.proposal();
    if (proposal != null) {
      ObjectNode found = JsonTree.of(proposal.config());
      ObjectNode services = config.putObject("services");
      found.properties().forEach(entry -> service(services.putObject(entry.getKey()), entry));
      rewrites(config.putArray("rewrites"), found);
    }
    return config;
  }

  private static void service(ObjectNode service, Map.Entry<String, JsonNode> found) {
    for (String field : FIELDS) {
      if (found.getValue().has(field)) {
        service.set(field, found.getValue().get(field));
      }
    }
    if (!service.has("root")) {
      service.put("root", ".");
    }
  }

  /** The longest path first, as fs-detectors 7.7.3 orders them, so that no rule hides another. */
  private static void rewrites(ArrayNode rewrites, ObjectNode found) {
    found.properties().stream()
        .filter(service -> service.getValue().has("mountPath"))
        .filter(service -> service.getValue().path("type").asText("web").equals("web"))
        .sorted(
            Comparator.comparingInt(
                service -> -service.getValue().path("mountPath").asText().length()))
        .forEach(service -> {
          ObjectNode rewrite = rewrites.addObject();
          rewrite.put("source", source(service.getValue().path("mountPath").asText()));
          rewrite.putObject("destination").put("service", service.getKey());
        });
  }

  private static String source(String mountPath) {
    return mountPath.equals("/") ? "/(.*)" : mountPath + "(/.*)?";
  }
}
