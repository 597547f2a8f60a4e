package dev.signalbox.model.migrate;

import dev.signalbox.model.resolve.Script;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rewrites that take the place of prefixes and subdomains. */
final class PublicRules {
  private PublicRules() {}

  /** Prefixes, longest first, then subdomains, then the root. */
  static List<JsonObject> of(List<WebService> services) {
    List<WebService> below = below(services);
    List<JsonObject> rules = new ArrayList<>();
    below.forEach(service -> rules.add(rule(service.prefix() + "(/.*)?", service.name())));
    below.stream()
        .filter(service -> service.subdomain() != null)
        .forEach(service -> rules.addAll(hosts(service)));
    services.stream()
        .filter(WebService::atRoot)
        .forEach(service -> rules.add(rule("/(.*)", service.name())));
    return rules;
  }

  static List<MigrationNote> warnings(List<WebService> services) {
    return below(services).stream()
        .filter(service -> service.subdomain() != null)
        .map(PublicRules::warning)
        .toList();
  }

  private static MigrationNote warning(WebService service) {
    String old = service.resolved().name();
    return new MigrationNote(
        "SUBDOMAIN_ROUTING",
        "\"%s.<your-domain>\" routes to \"%s\". Explicit service prefixes take precedence. Host routing still applies only to custom domains, not preview URLs."
            .formatted(service.subdomain(), old),
        old,
        Links.ROUTING);
  }

  private static List<WebService> below(List<WebService> services) {
    return services.stream()
        .filter(service -> !service.atRoot())
        .sorted(Comparator.comparingInt((WebService s) -> s.prefix().length()).reversed())
        .toList();
  }

  private static JsonObject rule(String source, String service) {
    return Json.object(
        "source", Json.text(source), "destination", Json.object("service", Json.text(service)));
  }

  private static List<JsonObject> hosts(WebService service) {
    JsonValue name = Json.text(service.name());
    if (!service.next()) {
      return List.of(host(service, "/(.*)", Json.object("service", name)));
    }
    String prefix = service.prefix();
    return List.of(
        host(service, "/", Json.object("service", name, "path", Json.text(prefix))),
        host(
            service,
            "/:path(.*)",
            Json.object("service", name, "path", Json.text(prefix + "/:path"))));
  }

  private static JsonObject host(WebService service, String source, JsonObject destination) {
    Map<String, JsonValue> rule = new LinkedHashMap<>();
    rule.put("source", Json.text(source));
    rule.put("has", Json.list(hostIs("pre", service.subdomain() + ".")));
    rule.put("missing", Json.list(hostIs("suf", ".vercel.app"), hostIs("suf", ".vercel.dev")));
    rule.put("destination", destination);
    return Script.object(rule);
  }

  private static JsonObject hostIs(String operator, String value) {
    return Json.object("type", Json.text("host"), "value", Json.object(operator, Json.text(value)));
  }
}
