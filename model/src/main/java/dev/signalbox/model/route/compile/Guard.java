package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Rule;
import java.util.List;
import java.util.Locale;

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

  /** The conditions of a redirect, header rule or rewrite. */
  static Guard of(Rule rule) {
    return new Guard(
        List.of(), lowerCase(rule.has()), lowerCase(rule.missing()), rule.definesHas());
  }

  private static List<Condition> lowerCase(List<Condition> conditions) {
    return conditions.stream().map(Guard::lowerCase).toList();
  }

  private static Condition lowerCase(Condition condition) {
    if (condition.key() == null || !condition.type().equals("header")) {
      return condition;
    }
    String key = condition.key().toLowerCase(Locale.ROOT);
    return new Condition(condition.type(), key, condition.test(), condition.json());
  }
}
