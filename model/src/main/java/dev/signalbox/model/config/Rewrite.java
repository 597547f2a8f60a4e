package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rewrite: a public edge when its destination is a service.
 *
 * @param index place in {@code rewrites}
 * @param source pattern as written; null when missing
 * @param destination null when missing or malformed
 * @param has conditions
 * @param missing conditions
 * @param statusCode or null
 * @param json the entry; {@code transforms} and the rest are read from it
 */
public record Rewrite(
    int index,
    @Nullable String source,
    @Nullable Destination destination,
    List<Condition> has,
    List<Condition> missing,
    @Nullable Integer statusCode,
    JsonObject json)
    implements Rule {
  /** Keeps immutable copies. */
  public Rewrite {
    has = List.copyOf(has);
    missing = List.copyOf(missing);
  }

  @Override
  public String list() {
    return "rewrites";
  }
}
