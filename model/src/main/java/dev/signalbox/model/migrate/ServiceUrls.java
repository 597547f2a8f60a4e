package dev.signalbox.model.migrate;

import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the addresses one service was given into bindings and build variables. */
final class ServiceUrls {
  private final WebService consumer;
  private final Draft draft;
  private final Set<String> seen = new HashSet<>();
  private final List<String> implicit = new ArrayList<>();
  private final List<String> clientSide = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();
  private final List<JsonValue> bindings = new ArrayList<>();

  ServiceUrls(WebService consumer, Draft draft) {
    this.consumer = consumer;
    this.draft = draft;
  }

  /** The bindings of the service; what else comes of it goes into the draft. */
  List<JsonValue> bindings(List<WebService> services) {
    JsonObject env = consumer.config().object("env");
    if (env != null) {
      env.entries().forEach(entry -> reference(entry, services));
    }
    services.forEach(this::implicit);
    notes();
    return bindings;
  }

  private void reference(JsonMember entry, List<WebService> services) {
    if (!(entry.value() instanceof JsonObject reference)
        || !"service-ref".equals(reference.string("type"))) {
      return;
    }
    String name = entry.key().value();
    String wanted = reference.string("service");
    services.stream()
        .filter(service -> service.resolved().name().equals(wanted))
        .findFirst()
        .ifPresentOrElse(
            target -> add(target, name, true),
            () ->
                warn(
                    "SERVICE_REF_DROPPED",
                    "`%s` referenced \"%s\", which is not a web service and cannot be bound."
                        .formatted(name, wanted),
                    null));
  }

  private void implicit(WebService target) {
    String name = target.urlVariable();
    if (!target.equals(consumer)) {
      add(target, name, false);
    } else if (seen.add(name)) {
      warn(
          "SELF_SERVICE_URL_DROPPED",
          "Implicit self URL `%s` is no longer injected; no self-binding was generated. If used at build time or on the server, define a project environment variable with the absolute public URL for \"%s\" (including the origin), or derive it from the request."
              .formatted(name, consumer.prefix()),
          Links.BINDINGS);
    }
    String client = consumer.envPrefix();
    if (client != null) {
      add(target, client + name, false);
    }
  }

  private void add(WebService target, String name, boolean explicit) {
    if (!seen.add(name)) {
      return;
    }
    String client = consumer.envPrefix();
    if (client != null && name.startsWith(client)) {
      draft.buildVariable(name, target.prefix(), consumer.resolved().name());
    } else if (consumer.isStatic()) {
      if (explicit) {
        clientSide.add("`%s=\"%s\"`".formatted(name, target.prefix()));
      }
    } else if (!consumer.canBind()) {
      unsupported.add("`" + name + "`");
    } else {
      if (!explicit) {
        implicit.add("`" + name + "`");
      }
      bindings.add(binding(target.name(), name));
    }
  }

  private static JsonValue binding(String service, String name) {
    Map<String, JsonValue> binding = new LinkedHashMap<>();
    binding.put("type", Json.text("service"));
    binding.put("service", Json.text(service));
    binding.put("format", Json.text("url"));
    binding.put("env", Json.text(name));
    return Script.object(binding);
  }

  private void notes() {
    if (!implicit.isEmpty()) {
      warn(
          "IMPLICIT_URL_TO_BINDING",
          "Previously implicit URLs now use bindings: %s. These resolve to internal URLs; remove unused bindings."
              .formatted(String.join(", ", implicit)),
          Links.BINDINGS);
    }
    if (!clientSide.isEmpty()) {
      warn(
          "CLIENT_SIDE_SERVICE_URL",
          "Bindings only cover server-side calls. Define any client-side URLs still in use as project environment variables: %s."
              .formatted(String.join(", ", clientSide)),
          Links.BINDINGS);
    }
    if (!unsupported.isEmpty()) {
      warn(
          "BINDINGS_UNSUPPORTED_RUNTIME",
          "The %s runtime does not support bindings; %s will no longer be injected. Build a container image to use bindings, or call other services through public URLs."
              .formatted(
                  Objects.requireNonNull(consumer.resolved().runtime()),
                  String.join(", ", unsupported)),
          Links.BINDINGS);
    }
  }

  private void warn(String code, String message, @Nullable String link) {
    draft.warn(consumer, code, message, link);
  }
}
