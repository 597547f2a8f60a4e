package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A redirect.
 *
 * @param index place in {@code redirects}
 * @param source pattern as written; null when missing
 * @param destination path or URL; null when missing
 * @param has conditions
 * @param missing conditions
 * @param permanent null when absent
 * @param statusCode null when absent
 * @param json the entry
 */
public record Redirect(
    int index,
    @Nullable String source,
    @Nullable String destination,
    List<Condition> has,
    List<Condition> missing,
    @Nullable Boolean permanent,
    @Nullable Integer statusCode,
    JsonObject json)
    implements Rule {
  /** Keeps immutable copies. */
  public Redirect {
    has = List.copyOf(has);
    missing = List.copyOf(missing);
  }

  @Override
  public String list() {
    return "redirects";
  }

  /** The status Vercel answers with: 308 unless said otherwise (routing-utils 6.6.0). */
  public int status() {
    if (statusCode != null) {
      return statusCode;
    }
    return Boolean.FALSE.equals(permanent) ? 307 : 308;
  }
}
