package dev.signalbox.model.route.url;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths that services of the older model own; the longest prefix wins, before any rule.
 *
 * @param owners in file order
 */
public record RoutePrefixes(List<Owner> owners) {
  /**
   * A prefix and its service.
   *
   * @param prefix with leading slash
   * @param service name
   */
  public record Owner(String prefix, String service) {}

  /** Keeps an immutable copy. */
  public RoutePrefixes {
    owners = List.copyOf(owners);
  }

  /** The prefixes of a configuration; none in the current model. */
  public static RoutePrefixes of(Config config) {
    List<Owner> owners = new ArrayList<>();
    if (config.model() == ServiceModel.EXPERIMENTAL) {
      for (ExperimentalService service : config.experimentalServices()) {
        String prefix = prefix(service);
        if (prefix != null) {
          String rooted = prefix.startsWith("/") ? prefix : "/" + prefix;
          owners.add(new Owner(rooted, service.name()));
        }
      }
    }
    return new RoutePrefixes(owners);
  }

  private static @Nullable String prefix(ExperimentalService service) {
    String internal = "/_svc/" + service.name();
    return switch (service.type()) {
      case "web" -> {
        String written = service.mountPath() == null ? service.routePrefix() : service.mountPath();
        yield written == null && service.subdomain() != null ? "/_/" + service.name() : written;
      }
      case "worker" -> internal + "/workers";
      case "cron" -> internal + "/crons";
      default -> "schedule".equals(service.trigger()) ? internal + "/crons" : internal + "/workers";
    };
  }

  /** The service that owns a path, or null. */
  public @Nullable String owner(String path) {
    String owner = null;
    int longest = -1;
    for (Owner candidate : owners) {
      String prefix = candidate.prefix();
      int length = prefix.equals("/") ? 0 : prefix.length();
      boolean owns = length == 0 || path.equals(prefix) || path.startsWith(prefix + "/");
      if (owns && length > longest) {
        owner = candidate.service();
        longest = length;
      }
    }
    return owner;
  }

  /** The prefix of a service; the root when it has none. */
  public String prefix(String service) {
    return owners.stream()
        .filter(owner -> owner.service().equals(service))
        .map(Owner::prefix)
        .findFirst()
        .orElse("/");
  }
}
