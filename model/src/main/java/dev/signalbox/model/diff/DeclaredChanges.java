package dev.signalbox.model.diff;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.format.JsonText;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonInvalid;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what two configs declare: services of either model, and bindings. */
final class DeclaredChanges {
  private static final String BINDINGS = "bindings";

  private DeclaredChanges() {}

  static List<ServiceChange> services(Config before, Config after) {
    Map<String, JsonObject> was = services(before);
    Map<String, JsonObject> is = services(after);
    return keys(was, is).flatMap(name -> service(name, was.get(name), is.get(name))).toList();
  }

  private static Map<String, JsonObject> services(Config config) {
    Map<String, JsonObject> byName = new LinkedHashMap<>();
    config.services().forEach(service -> byName.put(service.name(), service.json()));
    for (ExperimentalService service : config.experimentalServices()) {
      byName.put(service.name(), service.json());
    }
    return byName;
  }

  private static Stream<ServiceChange> service(
      String name, @Nullable JsonObject was, @Nullable JsonObject is) {
    if (was == null) {
      return Stream.of(new ServiceChange(name, ServiceChange.Kind.ADDED, List.of()));
    }
    if (is == null) {
      return Stream.of(new ServiceChange(name, ServiceChange.Kind.REMOVED, List.of()));
    }
    List<FieldChange> fields = fields(was, is);
    return fields.isEmpty()
        ? Stream.empty()
        : Stream.of(new ServiceChange(name, ServiceChange.Kind.CHANGED, fields));
  }

  static List<FieldChange> fields(JsonObject was, JsonObject is) {
    Map<String, String> before = fields(was);
    Map<String, String> after = fields(is);
    return keys(before, after)
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .map(key -> new FieldChange(key, before.get(key), after.get(key)))
        .toList();
  }

  private static Map<String, String> fields(JsonObject service) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonMember member : service.entries()) {
      if (!member.key().value().equals(BINDINGS)) {
        texts.put(member.key().value(), text(member.value()));
      }
    }
    return texts;
  }

  /** Without white space, keys in order, so that only what it says is compared. */
  static String text(JsonValue value) {
    return switch (value) {
      case JsonObject object ->
          object.entries().stream()
              .sorted(Comparator.comparing(entry -> entry.key().value()))
              .map(entry -> JsonText.quote(entry.key().value()) + ":" + text(entry.value()))
              .collect(Collectors.joining(",", "{", "}"));
      case JsonArray array ->
          array.items().stream()
              .map(DeclaredChanges::text)
              .collect(Collectors.joining(",", "[", "]"));
      case JsonString string -> JsonText.quote(string.value());
      case JsonNumber number -> number.literal();
      case JsonBoolean bool -> Boolean.toString(bool.value());
      case JsonNull nothing -> "null";
      case JsonInvalid unreadable -> "";
    };
  }

  static List<BindingChange> bindings(Config before, Config after) {
    Map<Variable, String> was = bindings(before);
    Map<Variable, String> is = bindings(after);
    return keys(was, is)
        .filter(key -> !Objects.equals(was.get(key), is.get(key)))
        .map(key -> new BindingChange(key.caller(), key.env(), was.get(key), is.get(key)))
        .toList();
  }

  private record Variable(String caller, String env) {}

  /** Of two bindings of one variable the last one counts. */
  private static Map<Variable, String> bindings(Config config) {
    Map<Variable, String> targets = new LinkedHashMap<>();
    for (Service caller : config.services()) {
      for (Binding binding : caller.bindings()) {
        if (binding.env() != null && binding.service() != null) {
          targets.put(new Variable(caller.name(), binding.env()), binding.service());
        }
      }
    }
    return targets;
  }

  private static <K> Stream<K> keys(Map<K, ?> first, Map<K, ?> second) {
    Set<K> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    return keys.stream();
  }
}
