package dev.signalbox.model.resolve;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices of the resolver as findings at their places in the config. */
public final class NoticeFindings {
  private static final String WHY =
      "Vercel reads the files of the project and stops a build here; vercel dev leaves the service"
          + " out without a word.";

  private NoticeFindings() {}

  /** The resolver's errors about a config that declares services; nothing when it declares none. */
  public static List<Finding> of(Config config, Resolution resolution) {
    String key = config.model().key();
    return key == null
        ? List.of()
        : resolution.errors().stream().map(notice -> finding(config, key, notice)).toList();
  }

  /** Prefixes of the older model that Vercel keeps for itself, known without any file. */
  public static List<Finding> reservedPrefixes(Config config) {
    String key = config.model().key();
    return key == null
        ? List.of()
        : config.experimentalServices().stream()
            .flatMap(
                service -> LegacyChecks.reservedPrefix(service.name(), service.json()).stream())
            .map(notice -> finding(config, key, notice))
            .toList();
  }

  private static Finding finding(Config config, String key, Notice notice) {
    return Finding.of(
        notice.code(), Severity.ERROR, range(config, key, notice), notice.message(), WHY);
  }

  private static TextRange range(Config config, String key, Notice notice) {
    JsonMember services = config.json().member(key);
    if (services == null) {
      return config.json().range();
    }
    JsonMember service =
        services.value() instanceof JsonObject all && notice.service() != null
            ? all.member(notice.service())
            : null;
    return service == null ? services.key().range() : inside(service, field(notice.code()));
  }

  private static TextRange inside(JsonMember service, @Nullable String field) {
    return Stream.ofNullable(field)
        .flatMap(name ->
            service.value() instanceof JsonObject object
                ? Stream.ofNullable(object.get(name))
                : Stream.empty())
        .map(value -> value.range())
        .findFirst()
        .orElse(service.key().range());
  }

  /** The field a code is about; null when it is about the whole service. */
  private static @Nullable String field(String code) {
    return switch (code) {
      case "INVALID_ROOT", "ROOT_NOT_FOUND", "ROOT_NOT_DIRECTORY" -> "root";
      case "INVALID_RUNTIME", "RUNTIME_FRAMEWORK_MISMATCH" -> "runtime";
      case "INVALID_FRAMEWORK" -> "framework";
      case "ENTRYPOINT_NOT_FOUND", "UNSUPPORTED_ENTRYPOINT", "MISSING_SERVICE_FRAMEWORK" ->
          "entrypoint";
      case "INVALID_COMMAND" -> "command";
      case "UNKNOWN_SERVICE_BINDING", "INVALID_SERVICE_BINDING_NAME" -> "bindings";
      case "INVALID_MOUNT", "CONFLICTING_MOUNT_CONFIG" -> "mount";
      case "INVALID_SUBDOMAIN", "INVALID_HOST_ROUTING_CONFIG" -> "subdomain";
      case "DUPLICATE_ROUTE_PREFIX", "RESERVED_ROUTE_PREFIX", "INVALID_ROUTE_PREFIX" ->
          "routePrefix";
      default -> null;
    };
  }
}
