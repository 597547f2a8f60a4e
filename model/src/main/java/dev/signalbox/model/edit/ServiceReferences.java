package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every place of a file that names a service: rewrites and routes of all tables, bindings of
 * services and daemons, schedules, groups and service references of the older model.
 */
final class ServiceReferences {

  /**
   * A mention of a service.
   *
   * @param name the string that names it
   * @param holder the entry that makes no sense without the service: a rule, a binding, a schedule,
   *     a name in a group; for an environment variable its value
   * @param kind what the holder is
   */
  record Reference(JsonString name, JsonValue holder, Kind kind) {}

  /** What can name a service. */
  enum Kind {
    RULE,
    BINDING,
    SCHEDULE,
    GROUP,
    VARIABLE
  }

  private final List<Reference> found = new ArrayList<>();

  private ServiceReferences() {}

  /** All mentions of any service, those under repeated keys included. */
  static List<Reference> in(JsonObject root) {
    ServiceReferences references = new ServiceReferences();
    references.table(root);
    each(root, "schedules", item -> references.named(item, "service", item, Kind.SCHEDULE));
    for (String key : List.of("services", "experimentalServicesV2", "experimentalServices")) {
      references.owners(root, key);
    }
    references.owners(root, "daemons");
    references.groups(root);
    return List.copyOf(references.found);
  }

  private interface Visit {
    void to(JsonValue item);
  }

  private void owners(JsonObject root, String key) {
    values(
        root,
        key,
        map ->
            children(
                map,
                owner -> {
                  if (owner instanceof JsonObject object) {
                    owner(object);
                  }
                }));
  }

  private void owner(JsonObject owner) {
    table(owner);
    each(owner, "bindings", item -> named(item, "service", item, Kind.BINDING));
    values(
        owner,
        "env",
        env ->
            children(
                env,
                value -> {
                  if (value instanceof JsonObject object
                      && "service-ref".equals(object.string("type"))) {
                    named(value, "service", value, Kind.VARIABLE);
                  }
                }));
  }

  private void table(JsonObject owner) {
    for (String list : List.of("rewrites", "routes")) {
      each(
          owner,
          list,
          rule -> {
            values(rule, "destination", to -> named(to, "service", rule, Kind.RULE));
            values(rule, "dest", to -> named(to, "service", rule, Kind.RULE));
          });
    }
  }

  private void groups(JsonObject root) {
    values(
        root,
        "experimentalServiceGroups",
        map ->
            children(
                map,
                group ->
                    children(
                        group,
                        item -> {
                          if (item instanceof JsonString name) {
                            found.add(new Reference(name, name, Kind.GROUP));
                          }
                        })));
  }

  private void named(JsonValue value, String key, JsonValue holder, Kind kind) {
    values(
        value,
        key,
        name -> {
          if (name instanceof JsonString string) {
            found.add(new Reference(string, holder, kind));
          }
        });
  }

  /** Visits the items of the lists under a key. */
  private static void each(JsonObject object, String key, Visit visit) {
    values(
        object,
        key,
        list -> {
          if (list instanceof JsonArray array) {
            array.items().forEach(visit::to);
          }
        });
  }

  /** Visits the values under a key, however often it is repeated. */
  private static void values(@Nullable JsonValue value, String key, Visit visit) {
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        if (member.key().value().equals(key)) {
          visit.to(member.value());
        }
      }
    }
  }

  private static void children(JsonValue value, Visit visit) {
    switch (value) {
      case JsonObject object -> object.members().forEach(member -> visit.to(member.value()));
      case JsonArray array -> array.items().forEach(visit::to);
      default -> {}
    }
  }
}
