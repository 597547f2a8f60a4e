package dev.signalbox.model.route.production;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.route.url.RoutePrefixes;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The paths that services of the older model own on the platform. Runtimes of backends take the
 * prefix away before the code sees the path (vercel CLI 50.25.4 and later).
 *
 * @param prefixes the paths
 * @param services the services by name
 */
record PrefixOwners(RoutePrefixes prefixes, Map<String, ExperimentalService> services) {
  private static final Set<String> STRIPPING_RUNTIMES = Set.of("python", "go", "ruby", "rust");
  private static final Set<String> STRIPPING_FILES = Set.of("py", "go", "rb", "ru", "rs");
  private static final Set<String> BACKENDS =
      Set.of(
          "express", "hono", "h3", "koa", "nestjs", "fastify", "elysia", "node", "python",
          "fastapi", "flask", "django", "go", "ruby", "rust");

  static PrefixOwners of(Config config) {
    return new PrefixOwners(
        RoutePrefixes.of(config),
        config.experimentalServices().stream()
            .collect(
                Collectors.toMap(
                    ExperimentalService::name, Function.identity(), (first, second) -> second)));
  }

  @Nullable String owner(String path) {
    return prefixes.owner(path);
  }

  /** Path and query as the code of a service sees them. */
  String received(String service, String url) {
    String prefix = prefixes.prefix(service);
    ExperimentalService owner = services.get(service);
    if (owner == null || prefix.equals("/") || !strips(owner) || !url.startsWith(prefix)) {
      return url;
    }
    String rest = url.substring(prefix.length());
    return rest.startsWith("/") ? rest : "/" + rest;
  }

  private static boolean strips(ExperimentalService service) {
    if (service.runtime() != null && STRIPPING_RUNTIMES.contains(service.runtime())) {
      return true;
    }
    if (service.framework() != null) {
      return BACKENDS.contains(service.framework());
    }
    String file = service.entrypoint() == null ? "" : service.entrypoint();
    return STRIPPING_FILES.contains(file.substring(file.lastIndexOf('.') + 1));
  }
}
