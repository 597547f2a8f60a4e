package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a service of the older model asks to be reached, whichever of the three ways it says so.
 *
 * @param prefix as written; null when no path is given
 * @param subdomain as written; null when none is given
 */
public record Mount(@Nullable String prefix, @Nullable String subdomain) {

  static Mount read(String service, JsonObject config) throws Refused {
    JsonValue mount = config.get("mount");
    String prefix = config.string("routePrefix");
    String subdomain = config.string("subdomain");
    if (mount == null) {
      return new Mount(prefix, subdomain);
    }
    if (prefix != null || subdomain != null) {
      throw new Refused(
          "CONFLICTING_MOUNT_CONFIG",
          service,
          "Service \"%s\" cannot mix \"mount\" with \"routePrefix\" or \"subdomain\". Use only one routing configuration style."
              .formatted(service));
    }
    return switch (mount) {
      case JsonString path -> new Mount(path.value(), null);
      case JsonObject parts -> parts(service, parts);
      default ->
          throw invalid(
              service,
              "Use a string path such as \"/api\" or an object like { path: \"/api\", subdomain:"
                  + " \"api\" }.");
    };
  }

  private static Mount parts(String service, JsonObject parts) throws Refused {
    boolean unknown =
        parts.entries().stream()
            .map(JsonMember::key)
            .anyMatch(key -> !key.value().equals("path") && !key.value().equals("subdomain"));
    if (unknown) {
      throw invalid(service, "Only \"path\" and \"subdomain\" are supported.");
    }
    if (!parts.entries().stream().allMatch(part -> part.value() instanceof JsonString)) {
      throw invalid(service, "\"path\" and \"subdomain\" must be strings when provided.");
    }
    if (parts.entries().isEmpty()) {
      throw invalid(service, "Specify at least one of \"mount.path\" or \"mount.subdomain\".");
    }
    return new Mount(parts.string("path"), parts.string("subdomain"));
  }

  private static Refused invalid(String service, String rule) {
    return new Refused(
        "INVALID_MOUNT",
        service,
        "Service \"%s\" has invalid \"mount\" config. %s".formatted(service, rule));
  }

  /** A prefix with one leading and no trailing slash. */
  public static String normalized(String prefix) {
    String path = prefix.startsWith("/") ? prefix : "/" + prefix;
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
