package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything Vercel's detection answers about a repository.
 *
 * @param source {@code configured} or {@code auto-detected}
 * @param implicitEnv whether services get each other's address unasked
 * @param services those that are ready to be built
 * @param errors in Vercel's order; the first is the one that stops a build
 * @param warnings in Vercel's order
 * @param routes made from prefixes; none in the current model
 * @param rewrites made for services found by layout
 * @param proposal services that would be worth declaring; null when nothing is found
 */
public record Resolution(
    String source,
    boolean implicitEnv,
    List<? extends ResolvedService> services,
    List<Notice> errors,
    List<Notice> warnings,
    PrefixRoutes routes,
    List<JsonObject> rewrites,
    @Nullable Proposal proposal) {
  /** Our code where Vercel throws instead of reporting. */
  public static final String CRASH = "resolver-crash";

  /** Keeps immutable copies. */
  public Resolution {
    services = List.copyOf(services);
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    rewrites = List.copyOf(rewrites);
  }

  /** What became of declared services. */
  public static Resolution configured(
      boolean implicitEnv, Resolved<? extends ResolvedService> resolved, PrefixRoutes routes) {
    return new Resolution(
        "configured",
        implicitEnv,
        resolved.services(),
        resolved.errors(),
        List.of(),
        routes,
        List.of(),
        null);
  }

  /** A file that stops everything. */
  public static Resolution refused(boolean implicitEnv, Notice error) {
    return configured(implicitEnv, new Resolved<>(List.of(), List.of(error)), PrefixRoutes.none());
  }
}
