package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code experimentalServices}. */
final class ExperimentalServiceReader {
  private ExperimentalServiceReader() {}

  static List<ExperimentalService> read(JsonObject services) {
    List<ExperimentalService> read = new ArrayList<>();
    for (JsonMember member : services.entries()) {
      if (member.value() instanceof JsonObject json) {
        read.add(service(member, json));
      }
    }
    return read;
  }

  private static ExperimentalService service(JsonMember member, JsonObject json) {
    JsonObject mount = json.object("mount");
    String subdomain = json.string("subdomain");
    return new ExperimentalService(
        member.key().value(),
        Objects.requireNonNullElse(json.string("type"), "web"),
        json.string("trigger"),
        json.string("entrypoint"),
        json.string("root"),
        json.string("workspace"),
        json.string("framework"),
        json.string("builder"),
        json.string("runtime"),
        ConfigReader.commands(json),
        json.string("routePrefix"),
        mount == null ? json.string("mount") : mount.string("path"),
        subdomain == null && mount != null ? mount.string("subdomain") : subdomain,
        ConfigReader.strings(json.get("schedule")),
        topics(json.array("topics")),
        member,
        json);
  }

  private static List<String> topics(@Nullable JsonArray topics) {
    return topics == null
        ? List.of()
        : topics.items().stream().flatMap(ExperimentalServiceReader::topic).toList();
  }

  private static Stream<String> topic(JsonValue item) {
    return switch (item) {
      case JsonString name -> Stream.of(name.value());
      case JsonObject object -> Stream.ofNullable(object.string("topic"));
      default -> Stream.empty();
    };
  }
}
