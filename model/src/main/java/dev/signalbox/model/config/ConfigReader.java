package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from the tree. Tolerant: what has the wrong type is left out, what is unknown stays
 * in the JSON object each record carries.
 */
public final class ConfigReader {
  private ConfigReader() {}

  /** Reads a document; one whose root is no object gives an empty config. */
  public static Config read(JsonDocument document) {
    return document.root() instanceof JsonObject root
        ? read(root)
        : read(new JsonObject(List.of(), TextRange.at(0)));
  }

  /** Reads a top-level object. */
  public static Config read(JsonObject root) {
    ServiceModel model = model(root);
    String key = model.key();
    JsonObject services = key == null ? null : root.object(key);
    return new Config(
        model,
        model.current() && services != null ? services(services) : List.of(),
        model == ServiceModel.EXPERIMENTAL && services != null
            ? ExperimentalServiceReader.read(services)
            : List.of(),
        RouteTableReader.read(root),
        ProjectReader.read(root),
        root);
  }

  private static ServiceModel model(JsonObject root) {
    for (ServiceModel model : ServiceModel.values()) {
      String key = model.key();
      if (key != null && root.object(key) != null) {
        return model;
      }
    }
    return ServiceModel.NONE;
  }

  private static List<Service> services(JsonObject services) {
    List<Service> read = new ArrayList<>();
    for (JsonMember member : services.entries()) {
      if (member.value() instanceof JsonObject json) {
        read.add(service(member, json));
      }
    }
    return read;
  }

  private static Service service(JsonMember member, JsonObject json) {
    return new Service(
        member.key().value(),
        json.string("root"),
        json.string("framework"),
        json.string("runtime"),
        json.string("entrypoint"),
        commands(json),
        bindings(json.array("bindings")),
        ProjectReader.functions(json),
        RouteTableReader.read(json),
        member,
        json);
  }

  static Commands commands(JsonObject json) {
    return new Commands(
        strings(json.get("command")),
        json.string("installCommand"),
        json.string("buildCommand"),
        json.string("devCommand"),
        json.string("ignoreCommand"),
        json.string("outputDirectory"));
  }

  private static List<Binding> bindings(@Nullable JsonArray array) {
    List<Binding> read = new ArrayList<>();
    for (int i = 0; array != null && i < array.items().size(); i++) {
      if (array.items().get(i) instanceof JsonObject json) {
        read.add(new Binding(i, json.string("service"), json.string("env"), json));
      }
    }
    return read;
  }

  /** One string or an array of strings as a list; anything else is empty. */
  public static List<String> strings(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString string -> List.of(string.value());
      case JsonArray array ->
          array.items().stream()
              .filter(JsonString.class::isInstance)
              .map(item -> ((JsonString) item).value())
              .toList();
      case null, default -> List.of();
    };
  }
}
