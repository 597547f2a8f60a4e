package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the legacy {@code routes} list: a phase marker or a rule with a regular expression.
 *
 * @param index place in {@code routes}
 * @param handle phase this marker opens; null for a rule
 * @param source {@code src} or its alias {@code source}, as written; null when missing
 * @param destination {@code dest} or its alias {@code destination}; null when absent
 * @param has conditions
 * @param missing conditions
 * @param status {@code status} or its alias {@code statusCode}; null when absent
 * @param methods empty when any method will do
 * @param headers set on a match, in file order
 * @param continues whether later rules still run ({@code continue})
 * @param check whether the target is looked up ({@code check})
 * @param json the entry
 */
public record Route(
    int index,
    @Nullable String handle,
    @Nullable String source,
    @Nullable Destination destination,
    List<Condition> has,
    List<Condition> missing,
    @Nullable Integer status,
    List<String> methods,
    List<HeaderField> headers,
    boolean continues,
    boolean check,
    JsonObject json)
    implements Rule {
  /** Keeps immutable copies. */
  public Route {
    has = List.copyOf(has);
    missing = List.copyOf(missing);
    methods = List.copyOf(methods);
    headers = List.copyOf(headers);
  }

  @Override
  public String list() {
    return "routes";
  }
}
