package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The routes Vercel's production makes from the prefixes of the older model.
 *
 * @param hostRewrites by subdomain
 * @param rewrites to functions below a prefix
 * @param defaults to the function at the root
 * @param fallbacks to the pages of static results
 * @param crons to functions that schedules start
 */
public record PrefixRoutes(
    List<JsonObject> hostRewrites,
    List<JsonObject> rewrites,
    List<JsonObject> defaults,
    List<JsonObject> fallbacks,
    List<JsonObject> crons) {
  private static final JsonObject PREVIEW_APP = hostIs("suf", ".vercel.app");
  private static final JsonObject PREVIEW_DEV = hostIs("suf", ".vercel.dev");

  /** No routes. */
  public static PrefixRoutes none() {
    return new PrefixRoutes(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The routes of all services together. */
  public static PrefixRoutes of(List<LegacyService> services) {
    List<Owner> owners =
        services.stream()
            .filter(LegacyService::web)
            .flatMap(service -> Owner.of(service).stream())
            .sorted(
                Comparator.comparingInt((Owner owner) -> owner.prefix().path().length()).reversed())
            .toList();
    List<String> prefixes =
        owners.stream().map(owner -> owner.prefix().normalized()).distinct().toList();
    PrefixRoutes routes =
        new PrefixRoutes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            services.stream().filter(LegacyService::scheduled).map(PrefixRoutes::cron).toList());
    owners.forEach(owner -> routes.add(owner, prefixes));
    return routes;
  }

  /** A web service with its prefix. */
  private record Owner(LegacyService service, LegacyService.Prefix prefix) {
    static Optional<Owner> of(LegacyService service) {
      LegacyService.Prefix prefix = service.routing();
      return prefix == null ? Optional.empty() : Optional.of(new Owner(service, prefix));
    }

    boolean root() {
      return prefix.path().equals("/");
    }
  }

  private void add(Owner owner, List<String> prefixes) {
    String subdomain = owner.prefix().subdomain();
    if (subdomain != null && !subdomain.isEmpty() && !owner.root()) {
      hostRewrites.addAll(hosts(owner, subdomain, prefixes));
    }
    Builder builder = owner.service().builder();
    if (builder.ownsRoutes()) {
      return;
    }
    String guard = guard(owner.prefix().path(), prefixes);
    String bare = owner.prefix().path().substring(1);
    String below = "^/" + bare + "(?:/.*)?$";
    if (builder.isStatic()) {
      String page = owner.root() ? "/index.html" : "/" + bare + "/index.html";
      fallbacks.add(route(scoped(owner.root() ? "/(.*)" : below, guard), page));
    } else if (owner.service().runtime() != null) {
      String source = scoped(owner.root() ? "^/(.*)$" : below, guard);
      String function = function(owner.service());
      JsonObject route =
          "container".equals(owner.service().runtime())
              ? route(source, function)
              : checked(source, function);
      (owner.root() ? defaults : rewrites).add(route);
    }
  }

  private static List<JsonObject> hosts(Owner owner, String subdomain, List<String> prefixes) {
    String home = owner.prefix().normalized();
    return List.of(
        host("^/$", home, subdomain),
        host("^/" + others(prefixes) + "(.*)$", home + "/$1", subdomain));
  }

  /** Paths below any known prefix stay with their owner, whatever the host. */
  private static String others(List<String> prefixes) {
    List<String> named =
        prefixes.stream()
            .filter(prefix -> !prefix.equals("/"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(prefix -> escaped(prefix.substring(1)))
            .toList();
    if (named.isEmpty()) {
      return "";
    }
    String any = named.size() == 1 ? named.getFirst() : "(?:" + String.join("|", named) + ")";
    return "(?!" + any + "(?:/|$))";
  }

  /** A look-ahead that leaves out what belongs to longer prefixes. */
  private static String guard(String prefix, List<String> prefixes) {
    String owner = Mount.normalized(prefix);
    String negative =
        prefixes.stream()
            .filter(other -> !other.equals("/"))
            .filter(other ->
                owner.equals("/") || (!other.equals(owner) && other.startsWith(owner + "/")))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(other -> "(?!" + matcher(other) + ")")
            .collect(Collectors.joining());
    return owner.equals("/") ? negative : "(?=" + matcher(owner) + ")" + negative;
  }

  private static String matcher(String prefix) {
    return escaped(prefix) + "(?:/|$)";
  }

  private static String scoped(String source, String guard) {
    if (guard.isEmpty()) {
      return source;
    }
    return "^" + guard + "(?:" + (source.startsWith("^") ? source.substring(1) : source) + ")";
  }

  private static JsonObject cron(LegacyService service) {
    return checked("^" + escaped("/_svc/" + service.name() + "/crons") + "/.*$", function(service));
  }

  private static String function(LegacyService service) {
    return "/_svc/" + service.name() + "/index";
  }

  private static JsonObject route(String source, String destination) {
    return Script.object(Map.of("src", Script.string(source), "dest", Script.string(destination)));
  }

  private static JsonObject checked(String source, String destination) {
    return Script.object(
        Map.of(
            "src",
            Script.string(source),
            "dest",
            Script.string(destination),
            "check",
            Script.yes()));
  }

  private static JsonObject host(String source, String destination, String subdomain) {
    return Script.object(
        Map.of(
            "src",
            Script.string(source),
            "dest",
            Script.string(destination),
            "has",
            Script.array(List.of(hostIs("pre", subdomain + "."))),
            "missing",
            Script.array(List.of(PREVIEW_APP, PREVIEW_DEV)),
            "check",
            Script.yes()));
  }

  private static JsonObject hostIs(String operator, String value) {
    return Script.object(
        Map.of(
            "type",
            Script.string("host"),
            "value",
            Script.object(Map.of(operator, Script.string(value)))));
  }

  private static String escaped(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }
}
