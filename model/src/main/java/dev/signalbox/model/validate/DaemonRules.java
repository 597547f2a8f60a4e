package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code daemons} may be and who may not speak to them. */
final class DaemonRules {
  private static final Pattern CONTAINER =
      Pattern.compile("(docker|container)file", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_SEGMENT = Pattern.compile("[^\\\\/]*\\z");

  private DaemonRules() {}

  static Stream<Finding> findings(JsonObject config) {
    JsonObject daemons = config.object("daemons");
    if (daemons == null) {
      return Stream.empty();
    }
    Map<String, JsonObject> services = services(config);
    return Stream.of(
            Refusal.objects(daemons).flatMap(DaemonRules::entrypoint),
            services.entrySet().stream()
                .flatMap(
                    service -> bindings(service.getKey(), service.getValue(), daemons, services)),
            destinations(config, services)
                .flatMap(destination -> destination(destination, daemons, services)))
        .flatMap(found -> found);
  }

  /** Both keys of the current model together; of a name in both, {@code services} counts. */
  private static Map<String, JsonObject> services(JsonObject config) {
    Map<String, JsonObject> services = new LinkedHashMap<>();
    Stream.of("experimentalServicesV2", "services")
        .flatMap(key -> Refusal.objects(config.object(key)))
        .forEach(entry -> services.put(entry.key().value(), (JsonObject) entry.value()));
    return services;
  }

  private static Stream<Finding> entrypoint(JsonMember daemon) {
    String entrypoint = ((JsonObject) daemon.value()).string("entrypoint");
    if (entrypoint == null) {
      return Stream.empty();
    }
    var name = LAST_SEGMENT.matcher(entrypoint);
    return name.find() && CONTAINER.matcher(name.group()).find()
        ? Stream.empty()
        : Stream.of(
            invalid(
                daemon.key().range(),
                "Daemon \"%s\" must set `entrypoint` to a Dockerfile or Containerfile."
                    .formatted(daemon.key().value())));
  }

  private static Stream<Finding> bindings(
      String name, JsonObject service, JsonObject daemons, Map<String, JsonObject> services) {
    return Refusal.items(service, "bindings").stream()
        .filter(binding -> daemon(binding.string("service"), daemons, services))
        .limit(1)
        .map(binding ->
            invalid(
                binding.range(),
                "Service \"%s\" cannot bind to daemon \"%s\" because daemons do not receive traffic."
                    .formatted(name, binding.string("service"))));
  }

  private static Stream<JsonObject> destinations(
      JsonObject config, Map<String, JsonObject> services) {
    return Stream.concat(Stream.of(config), services.values().stream())
        .flatMap(table ->
            Stream.of("rewrites", "routes").flatMap(list -> Refusal.items(table, list).stream()))
        .flatMap(rule -> Stream.ofNullable(rule.object("destination")));
  }

  private static Stream<Finding> destination(
      JsonObject destination, JsonObject daemons, Map<String, JsonObject> services) {
    String service = destination.string("service");
    return daemon(service, daemons, services)
        ? Stream.of(
            invalid(
                destination.range(),
                "Rewrites and routes cannot target daemon \"%s\" because daemons do not receive traffic."
                    .formatted(service)))
        : Stream.empty();
  }

  private static boolean daemon(
      @Nullable String name, JsonObject daemons, Map<String, JsonObject> services) {
    return name != null && daemons.has(name) && !services.containsKey(name);
  }

  private static Finding invalid(TextRange range, String message) {
    return Refusal.of("INVALID_DAEMON", range, message);
  }
}
