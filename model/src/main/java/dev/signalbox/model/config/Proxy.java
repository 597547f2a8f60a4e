package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Top-level middleware.
 *
 * @param entrypoint its file, or {@code module:attribute} in Python; null when missing
 * @param matchers paths it sees; empty for all
 * @param json the value
 */
public record Proxy(@Nullable String entrypoint, List<String> matchers, JsonObject json) {
  /** Keeps an immutable copy. */
  public Proxy {
    matchers = List.copyOf(matchers);
  }
}
