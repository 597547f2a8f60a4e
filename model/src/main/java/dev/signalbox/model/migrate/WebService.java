package dev.signalbox.model.migrate;

import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.syntax.JsonObject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A service that moves to the current model.
 *
 * @param name its new name
 * @param resolved what it was
 * @param config its old entry
 */
record WebService(String name, LegacyService resolved, JsonObject config) {

  /** The path it is reached at, without a slash at the end. */
  String prefix() {
    LegacyService.Prefix routing = resolved.routing();
    String path = routing == null ? "/" : routing.path();
    return path.equals("/") ? path : stripped(path);
  }

  private static String stripped(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  boolean atRoot() {
    return prefix().equals("/");
  }

  @Nullable String subdomain() {
    LegacyService.Prefix routing = resolved.routing();
    String subdomain = routing == null ? null : routing.subdomain();
    return subdomain == null || subdomain.isEmpty() ? null : subdomain;
  }

  boolean next() {
    return resolved.builder().use().equals("@vercel/next");
  }

  boolean isStatic() {
    return resolved.builder().isStatic();
  }

  /** Whether its runtime can read bindings. */
  boolean canBind() {
    return !"go".equals(resolved.runtime()) && !"rust".equals(resolved.runtime());
  }

  /** What names of variables begin with that reach its browser code; null for none. */
  @Nullable String envPrefix() {
    return FrameworkCatalog.find(resolved.framework()).map(Framework::envPrefix).orElse(null);
  }

  /** The variable that used to hold its address. */
  String urlVariable() {
    return resolved.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
  }
}
