package dev.signalbox.model.route.compile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Route;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A compiled table as Vercel stores it. */
final class StoredTable {
  private StoredTable() {}

  static ArrayNode of(CompiledTable table) {
    ArrayNode routes = JsonNodeFactory.instance.arrayNode();
    for (CompiledEntry entry : table.entries()) {
      switch (entry) {
        case CompiledEntry.Marker marker ->
            routes.addObject().put("handle", marker.phase().handle());
        case CompiledRule rule -> routes.add(route(rule));
      }
    }
    return routes;
  }

  private static ObjectNode route(CompiledRule rule) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
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
    if (!action.headers().isEmpty() || rule.id().startsWith("headers")) {
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
}
