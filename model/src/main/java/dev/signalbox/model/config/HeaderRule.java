package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code headers}.
 *
 * @param index place in {@code headers}
 * @param source pattern as written; null when missing
 * @param headers what is set, in file order
 * @param has conditions
 * @param missing conditions
 * @param json the entry
 */
public record HeaderRule(
    int index,
    @Nullable String source,
    List<HeaderField> headers,
    List<Condition> has,
    List<Condition> missing,
    JsonObject json)
    implements Rule {
  /** Keeps immutable copies. */
  public HeaderRule {
    headers = List.copyOf(headers);
    has = List.copyOf(has);
    missing = List.copyOf(missing);
  }

  @Override
  public String list() {
    return "headers";
  }
}
