package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who builds a service.
 *
 * @param use the package
 * @param source what it starts from, relative to the project
 * @param config what it is told, in Vercel's order
 */
public record Builder(String use, String source, Map<String, JsonValue> config) {
  /** Keeps a copy in the same order. */
  public Builder {
    config = Collections.unmodifiableMap(new LinkedHashMap<>(config));
  }

  /** Whether the result is files and no server. */
  public boolean isStatic() {
    return use.equals("@vercel/static-build") || use.equals("@vercel/static");
  }

  /** Whether the build brings its own routes. */
  boolean ownsRoutes() {
    return use.equals("@vercel/next") || use.equals("@vercel/backends");
  }
}
