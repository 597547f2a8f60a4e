package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the bindings of resolved services name declared ones. */
final class BindingTargets {
  private BindingTargets() {}

  static List<Notice> errors(CurrentService service, Set<String> names) {
    JsonValue bindings = service.config().get("bindings");
    if (bindings == null || bindings instanceof JsonNull) {
      return List.of();
    }
    if (!(bindings instanceof JsonArray || bindings instanceof JsonString)) {
      return List.of(crash(service));
    }
    return Script.entries(bindings).stream()
        .map(JsonMember::value)
        .flatMap(binding -> error(service, binding, names))
        .toList();
  }

  private static Stream<Notice> error(
      CurrentService service, JsonValue binding, Set<String> names) {
    JsonValue target = binding instanceof JsonObject object ? object.get("service") : null;
    if (target == null || target instanceof JsonNull) {
      return Stream.of(crash(service));
    }
    String name = Script.text(target);
    if (!validName(target, name)) {
      return Stream.of(
          new Notice(
              "INVALID_SERVICE_BINDING_NAME",
              "Service \"%s\" declares an invalid binding service name \"%s\". %s"
                  .formatted(service.name(), name, ServicesResolver.invalidName(name)),
              service.name()));
    }
    return names.contains(name)
        ? Stream.empty()
        : Stream.of(
            new Notice(
                "UNKNOWN_SERVICE_BINDING",
                "Service \"%s\" declares a binding to unknown service \"%s\"."
                    .formatted(service.name(), name),
                service.name()));
  }

  private static boolean validName(@Nullable JsonValue target, String name) {
    return (target instanceof JsonString || target instanceof JsonArray)
        && ServicesResolver.validName(name);
  }

  private static Notice crash(CurrentService service) {
    return new Notice(
        Resolution.CRASH,
        "Vercel's resolver crashes on the bindings of service \"%s\".".formatted(service.name()),
        service.name());
  }
}
