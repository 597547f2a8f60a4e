package dev.signalbox.model.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every edit that applies to a text, with what it is meant to do. */
final class EditCases {
  private static final int PER_LIST = 4;

  private final JsonDocument document;
  private final JsonObject root;
  private final Config config;
  private final @Nullable String map;
  private final List<EditCase> cases = new ArrayList<>();

  private EditCases(JsonDocument document, JsonObject root) {
    this.document = document;
    this.root = root;
    this.config = ConfigReader.read(document);
    this.map = config.model().key();
  }

  /** All cases of a text; none when it is no JSON object. */
  static List<EditCase> of(String text) {
    JsonDocument document = JsonParser.parse(text);
    boolean strict =
        document.errors().stream()
            .allMatch(error -> error.kind() == SyntaxError.Kind.BYTE_ORDER_MARK);
    if (!strict || !(document.root() instanceof JsonObject root)) {
      return List.of();
    }
    EditCases building = new EditCases(document, root);
    building.project();
    building.config.serviceNames().forEach(building::service);
    return building.cases;
  }

  private void add(String kind, Edit edit, Consumer<ObjectNode> intended) {
    cases.add(new EditCase(kind, edit, intended));
  }

  private void project() {
    fields(Scope.PROJECT, root, List.of("regions", "cleanUrls", "trailingSlash", "crons"));
    tables(Scope.PROJECT, root);
    entries("crons");
    entries("schedules");
    if (map != null || !root.has("services")) {
      Draft.Obj fields = Draft.object().with("root", "added").with("runtime", "node");
      String key = map == null ? "services" : map;
      String added = free("added");
      add(
          "add service",
          new AddService(added, fields),
          node -> PlainJson.child(node, key).set(added, PlainJson.of(fields)));
    }
  }

  private void entries(String list) {
    JsonArray array = root.array(list);
    for (int i = 0; array != null && i < array.items().size(); i++) {
      int index = i;
      add(
          "remove entry",
          new RemoveEntry(list, index),
          node -> PlainJson.removeItem(node, list, index));
      if (array.items().get(index) instanceof JsonObject) {
        add(
            "change entry",
            new ChangeEntry(list, index, "schedule", "1 2 * * *"),
            node ->
                ((ObjectNode) PlainJson.list(node, list).get(index)).put("schedule", "1 2 * * *"));
      }
    }
  }

  private void service(String name) {
    String key = map == null ? "services" : map;
    Scope scope = Scope.service(name);
    JsonObject json = service(key, name);
    fields(scope, json, List.of("framework", "entrypoint", "buildCommand", "command"));
    String copy = free("copy");
    add(
        "duplicate service",
        new DuplicateService(name, copy),
        node -> {
          ObjectNode services = PlainJson.child(node, key);
          services.set(copy, services.get(name).deepCopy());
        });
    String renamed = free("renamed");
    add(
        "rename service",
        new RenameService(name, renamed),
        node -> rename(node, key, name, renamed));
    add("remove service", new RemoveService(name), node -> remove(node, key, name));
    Draft.Obj rewrite = AddRule.rewriteTo("/exposed/(.*)", name);
    if (listOf(root, "rewrites") >= 0) {
      add(
          "expose service",
          new ExposeService(name, "/exposed/(.*)", 0),
          node -> PlainJson.list(node, "rewrites").insert(0, PlainJson.of(rewrite)));
    }
    add(
        "unexpose service",
        new UnexposeService(name),
        node -> {
          PlainJson.removeItems(node, "rewrites", rule -> hides(rule, name, "destination"));
          PlainJson.removeItems(
              node, "routes", rule -> hides(rule, name, rule.has("dest") ? "dest" : "destination"));
        });
    if (MoveBuildSettings.SETTINGS.stream().noneMatch(s -> root.has(s) && json.has(s))) {
      add(
          "move build settings",
          new MoveBuildSettings(name),
          node -> moveSettings(node, key, name));
    }
    if (config.model() != ServiceModel.EXPERIMENTAL) {
      tables(scope, json);
      bindings(key, name, json);
    }
  }

  private static boolean hides(JsonNode rule, String service, String key) {
    return PlainJson.names(rule.path(key), service);
  }

  private String free(String name) {
    String free = name;
    while (config.serviceNames().contains(free)) {
      free += "x";
    }
    return free;
  }

  private JsonObject service(String key, String name) {
    JsonObject services = root.object(key);
    JsonObject json = services == null ? null : services.object(name);
    if (json == null) {
      throw new AssertionError("declared, but not there: " + name);
    }
    return json;
  }

  private ObjectNode owner(ObjectNode node, Scope scope) {
    return switch (scope) {
      case Scope.Project project -> node;
      case Scope.OfService service ->
          (ObjectNode) PlainJson.child(node, map == null ? "services" : map).get(service.name());
    };
  }

  private void fields(Scope scope, JsonObject owner, List<String> wanted) {
    for (String key : owner.members().stream().map(m -> m.key().value()).distinct().toList()) {
      add("clear field", new ClearField(scope, key), node -> owner(node, scope).remove(key));
      boolean container =
          owner.get(key) instanceof JsonObject || owner.get(key) instanceof JsonArray;
      String kind = container ? "replace list or object" : "change value";
      set(kind, scope, key, Draft.text("changed \"value\" é"));
    }
    for (String key : wanted) {
      if (!owner.has(key)) {
        set("set new field to text", scope, key, Draft.text("new"));
        set("set new field to list", scope, key, Draft.texts(List.of("one", "two")));
        set("set new field to object", scope, key, Draft.object().with("x", Draft.number(1)));
      }
    }
  }

  private void set(String kind, Scope scope, String key, Draft value) {
    add(
        kind,
        new SetField(scope, key, value),
        node -> owner(node, scope).set(key, PlainJson.of(value)));
  }

  /** Items in the list under a key; 0 when there is none, -1 when it is something else. */
  private static int listOf(JsonObject owner, String key) {
    JsonArray array = owner.array(key);
    return array == null ? (owner.has(key) ? -1 : 0) : array.items().size();
  }

  private void tables(Scope scope, JsonObject owner) {
    for (RuleList list : RuleList.values()) {
      int size = listOf(owner, list.key());
      if (size >= 0) {
        table(scope, owner, list, size);
      }
    }
  }

  private void table(Scope scope, JsonObject owner, RuleList list, int size) {
    Draft.Obj rule = AddRule.rewrite("/added", "/target");
    for (int index : List.of(0, size / 2, size)) {
      add(
          "add " + list.noun(),
          new AddRule(scope, list, index, rule),
          node -> PlainJson.list(owner(node, scope), list.key()).insert(index, PlainJson.of(rule)));
    }
    int step = Math.max(1, size / PER_LIST);
    for (int i = 0; i < size; i += step) {
      int index = i;
      add(
          "remove " + list.noun(),
          new RemoveRule(scope, list, index),
          node -> PlainJson.removeItem(owner(node, scope), list.key(), index));
      move(scope, list, index, size - 1);
      move(scope, list, index, 0);
      change(scope, owner, list, index);
    }
  }

  private void move(Scope scope, RuleList list, int from, int to) {
    if (from == to) {
      return;
    }
    add(
        "move " + list.noun(),
        new MoveRule(scope, list, from, to),
        node -> {
          ArrayNode array = PlainJson.list(owner(node, scope), list.key());
          array.insert(to, array.remove(from));
        });
  }

  private void change(Scope scope, JsonObject owner, RuleList list, int index) {
    JsonArray array = owner.array(list.key());
    if (array != null && array.items().get(index) instanceof JsonObject json) {
      Draft.Obj old = Draft.ofObject(document, json);
      String kind = old.keys().contains("source") ? "change source" : "add source";
      change(kind, scope, list, index, old.with("source", "/changed/:id"));
      change(
          "change destination",
          scope,
          list,
          index,
          old.with("destination", Draft.object().with("service", "other")));
      change(
          "add condition",
          scope,
          list,
          index,
          old.with(
              "has",
              new Draft.Arr(List.of(Draft.object().with("type", "header").with("key", "x-a")))));
      change(
          "replace fields",
          scope,
          list,
          index,
          old.without("permanent").without("destination").with("statusCode", Draft.number(301)));
    }
  }

  private void change(String kind, Scope scope, RuleList list, int index, Draft.Obj rule) {
    add(
        kind,
        new ChangeRule(scope, list, index, rule),
        node -> PlainJson.list(owner(node, scope), list.key()).set(index, PlainJson.of(rule)));
  }

  private void bindings(String key, String name, JsonObject json) {
    int size = listOf(json, "bindings");
    if (size < 0) {
      return;
    }
    add(
        "add binding",
        new AddBinding(name, "target", "TARGET_URL"),
        node -> {
          ObjectNode owner = (ObjectNode) PlainJson.child(node, key).get(name);
          PlainJson.list(owner, "bindings")
              .addObject()
              .put("type", "service")
              .put("service", "target")
              .put("format", "url")
              .put("env", "TARGET_URL");
        });
    JsonArray array = json.array("bindings");
    for (int i = 0; array != null && i < size; i++) {
      int index = i;
      add(
          "remove binding",
          new RemoveBinding(name, index),
          node ->
              PlainJson.removeItem(
                  (ObjectNode) PlainJson.child(node, key).get(name), "bindings", index));
      if (array.items().get(i) instanceof JsonObject) {
        add(
            "change binding",
            new ChangeBinding(name, index, "other", "OTHER_URL"),
            node -> {
              ObjectNode owner = (ObjectNode) PlainJson.child(node, key).get(name);
              ((ObjectNode) PlainJson.list(owner, "bindings").get(index))
                  .put("service", "other")
                  .put("env", "OTHER_URL");
            });
      }
    }
  }

  private static void moveSettings(ObjectNode node, String key, String name) {
    ObjectNode owner = (ObjectNode) PlainJson.child(node, key).get(name);
    for (String setting : MoveBuildSettings.SETTINGS) {
      JsonNode value = node.remove(setting);
      if (value != null && !value.isNull()) {
        owner.set(setting, value);
      }
    }
  }

  private static void rename(ObjectNode node, String key, String name, String to) {
    ObjectNode services = PlainJson.child(node, key);
    services.set(to, services.remove(name));
    for (ObjectNode owner : PlainJson.owners(node)) {
      for (String list : List.of("rewrites", "routes")) {
        owner
            .path(list)
            .forEach(rule -> {
              renameIn(rule.path("destination"), name, to);
              renameIn(rule.path("dest"), name, to);
            });
      }
      if (owner != node) {
        owner.path("bindings").forEach(binding -> renameIn(binding, name, to));
        owner.path("env").forEach(value -> renameReference(value, name, to));
      }
    }
    node.path("schedules").forEach(schedule -> renameIn(schedule, name, to));
    node.path("experimentalServiceGroups")
        .forEach(group -> {
          for (int i = 0; i < group.size(); i++) {
            if (group.get(i).asText().equals(name)) {
              ((ArrayNode) group).set(i, TextNode.valueOf(to));
            }
          }
        });
  }

  private static void renameReference(JsonNode value, String name, String to) {
    if (value.path("type").asText().equals("service-ref")) {
      renameIn(value, name, to);
    }
  }

  private static void renameIn(JsonNode holder, String name, String to) {
    if (holder instanceof ObjectNode object) {
      PlainJson.rename(object, name, to);
    }
  }

  private static void remove(ObjectNode node, String key, String name) {
    PlainJson.child(node, key).remove(name);
    for (ObjectNode owner : PlainJson.owners(node)) {
      PlainJson.removeItems(owner, "rewrites", rule -> PlainJson.leadsTo(rule, name));
      PlainJson.removeItems(owner, "routes", rule -> PlainJson.leadsTo(rule, name));
      if (owner != node) {
        PlainJson.removeItems(owner, "bindings", binding -> PlainJson.names(binding, name));
        if (owner.get("env") instanceof ObjectNode env) {
          env.properties().removeIf(entry -> PlainJson.names(entry.getValue(), name));
        }
      }
    }
    PlainJson.removeItems(node, "schedules", schedule -> PlainJson.names(schedule, name));
    node.path("experimentalServiceGroups")
        .forEach(group -> {
          for (int i = group.size() - 1; i >= 0; i--) {
            if (group.get(i).asText().equals(name)) {
              ((ArrayNode) group).remove(i);
            }
          }
        });
  }
}
