package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Objects;
import java.util.stream.Stream;

/** A binding names a declared service. */
final class BindingRule {
  private BindingRule() {}

  static Stream<Finding> findings(JsonObject config) {
    return Stream.of("services", "experimentalServicesV2")
        .filter(key -> config.object(key) != null)
        .limit(1)
        .flatMap(key -> of(key, Objects.requireNonNull(config.object(key))));
  }

  private static Stream<Finding> of(String key, JsonObject services) {
    return Refusal.objects(services).flatMap(service -> unknown(key, services, service));
  }

  private static Stream<Finding> unknown(String key, JsonObject services, JsonMember service) {
    return Refusal.items((JsonObject) service.value(), "bindings").stream()
        .filter(binding -> binding.string("service") != null)
        .filter(binding -> !services.has(Objects.requireNonNull(binding.string("service"))))
        .map(binding -> finding(key, service.key().value(), binding));
  }

  private static Finding finding(String key, String caller, JsonObject binding) {
    JsonValue target = Objects.requireNonNull(binding.get("service"));
    return Refusal.of(
        ExclusionRules.prefix(key) + "_BINDING_UNKNOWN_SERVICE",
        target.range(),
        "Service \"%s\" declares a binding to unknown service \"%s\". Add \"%s\" to `%s` or fix the binding."
            .formatted(caller, binding.string("service"), binding.string("service"), key));
  }
}
