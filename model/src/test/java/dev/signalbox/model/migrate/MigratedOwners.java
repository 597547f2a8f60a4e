package dev.signalbox.model.migrate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.url.RoutePrefixes;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service that owns a path before and after a migration, beside the recorded ones. */
final class MigratedOwners {
  private MigratedOwners() {}

  static Optional<String> disagreement(JsonNode owners, String before, String after) {
    RoutePrefixes prefixes = RoutePrefixes.of(read(before));
    Router router = Router.of(onlyRewrites(read(after)));
    for (JsonNode owner : owners) {
      String path = owner.get("path").asText();
      boolean byHost = owner.has("host");
      boolean renamedOnly = before.contains("\"experimentalServicesV2\"");
      String was = renamedOnly || byHost ? owner.get("before").textValue() : prefixes.owner(path);
      String is = owner(router, path, owner.path("host").textValue());
      if (!same(was, owner.get("before")) || !same(is, owner.get("after"))) {
        return Optional.of("owners of " + path + " are " + was + " and " + is + ": " + owner);
      }
    }
    return Optional.empty();
  }

  private static boolean same(@Nullable String name, JsonNode recorded) {
    return name == null ? recorded.isNull() : name.equals(recorded.textValue());
  }

  private static @Nullable String owner(Router router, String path, @Nullable String host) {
    RouteRequest request = RouteRequest.get(path);
    return router
                .resolve(host == null ? request : request.with("host", host), Mode.PRODUCTION)
                .outcome()
            instanceof Outcome.ToService(String service, var url, var headers)
        ? service
        : null;
  }

  private static Config read(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  /** Vercel's answers look at rewrites only. */
  private static Config onlyRewrites(Config config) {
    RouteTable table =
        new RouteTable(
            null,
            null,
            List.of(),
            config.routing().rewrites(),
            List.of(),
            List.of(),
            config.routing().json());
    return new Config(
        config.model(),
        config.services(),
        config.experimentalServices(),
        table,
        config.project(),
        config.json());
  }
}
