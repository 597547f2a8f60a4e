package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands at the top level beside services and rules. */
final class ProjectReader {
  private ProjectReader() {}

  static ProjectSettings read(JsonObject root) {
    JsonObject build = root.object("build");
    JsonObject images = root.object("images");
    JsonObject proxy = root.object("proxy");
    return new ProjectSettings(
        root.string("framework"),
        ConfigReader.commands(root),
        ConfigReader.strings(root.array("regions")),
        ConfigReader.strings(root.array("functionFailoverRegions")),
        env(root.object("env")),
        env(build == null ? null : build.object("env")),
        functions(root),
        list(root, "crons", ProjectReader::cron),
        list(root, "schedules", ProjectReader::schedule),
        map(root.object("daemons"), ProjectReader::daemon),
        images == null ? null : images(images),
        proxy == null
            ? null
            : new Proxy(
                proxy.string("entrypoint"), ConfigReader.strings(proxy.get("matcher")), proxy),
        root.string("bulkRedirectsPath"));
  }

  /** The {@code functions} of the project or a service. */
  static List<FunctionSettings> functions(JsonObject owner) {
    return map(owner.object("functions"), ProjectReader::function);
  }

  private static FunctionSettings function(JsonMember member, JsonObject json) {
    JsonValue memory = json.get("memory");
    return new FunctionSettings(
        member.key().value(),
        json.string("runtime"),
        memory instanceof JsonNumber number ? (Double) number.value() : null,
        maxDuration(json.get("maxDuration")),
        ConfigReader.strings(json.array("regions")),
        json.string("includeFiles"),
        json.string("excludeFiles"),
        list(
            json,
            "experimentalTriggers",
            (index, item) ->
                new FunctionTrigger(
                    item.string("type"), item.string("topic"), item.string("consumer"), item)),
        member,
        json);
  }

  private static @Nullable String maxDuration(@Nullable JsonValue value) {
    return switch (value) {
      case JsonNumber seconds -> seconds.literal();
      case JsonString word -> word.value();
      case null, default -> null;
    };
  }

  private static Cron cron(int index, JsonObject json) {
    return new Cron(index, json.string("path"), json.string("schedule"), json);
  }

  private static Schedule schedule(int index, JsonObject json) {
    return new Schedule(
        index,
        json.string("name"),
        json.string("schedule"),
        json.string("timezone"),
        json.string("path"),
        json.string("function"),
        json.string("service"),
        json.string("topic"),
        json.string("entrypoint"),
        json);
  }

  private static Daemon daemon(JsonMember member, JsonObject json) {
    Integer instances = json.integer("instances");
    return new Daemon(
        member.key().value(),
        json.string("root"),
        json.string("entrypoint"),
        instances == null ? json.integer("replicas") : instances,
        ConfigReader.strings(json.get("command")),
        member,
        json);
  }

  private static Images images(JsonObject json) {
    JsonArray sizes = json.array("sizes");
    Stream<JsonValue> widths = sizes == null ? Stream.empty() : sizes.items().stream();
    return new Images(
        widths
            .map(width -> width instanceof JsonNumber number ? number.asInteger() : null)
            .filter(Objects::nonNull)
            .toList(),
        ConfigReader.strings(json.array("domains")),
        ConfigReader.strings(json.array("formats")),
        json);
  }

  private static List<EnvVariable> env(@Nullable JsonObject env) {
    List<EnvVariable> variables = new ArrayList<>();
    for (JsonMember member : env == null ? List.<JsonMember>of() : env.entries()) {
      if (member.value() instanceof JsonString value) {
        variables.add(new EnvVariable(member.key().value(), value.value(), member));
      }
    }
    return variables;
  }

  private static <T> List<T> map(
      @Nullable JsonObject map, BiFunction<JsonMember, JsonObject, T> read) {
    List<T> entries = new ArrayList<>();
    for (JsonMember member : map == null ? List.<JsonMember>of() : map.entries()) {
      if (member.value() instanceof JsonObject json) {
        entries.add(read.apply(member, json));
      }
    }
    return entries;
  }

  /** The objects in the list under a key, each with its place. */
  static <T> List<T> list(JsonObject owner, String key, BiFunction<Integer, JsonObject, T> read) {
    JsonArray array = owner.array(key);
    List<T> entries = new ArrayList<>();
    for (int i = 0; array != null && i < array.items().size(); i++) {
      if (array.items().get(i) instanceof JsonObject item) {
        entries.add(read.apply(i, item));
      }
    }
    return entries;
  }
}
