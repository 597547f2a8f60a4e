package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Condition;
import java.util.List;

/**
 * Conditions of a rule beyond its path.
 *
 * @param methods request methods it is for; empty for all
 * @param has all must hold; header names in lower case
 * @param missing none may hold; header names in lower case
 * @param definesHas whether {@code has} is written at all: vercel dev 64.0.2 drops such rules
 */
public record Guard(
    List<String> methods, List<Condition> has, List<Condition> missing, boolean definesHas) {
  /** Nothing beyond the path. */
  public static final Guard NONE = new Guard(List.of(), List.of(), List.of(), false);

  /** Keeps immutable copies. */
  public Guard {
    methods = List.copyOf(methods);
    has = List.copyOf(has);
    missing = List.copyOf(missing);
  }
}
