package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.schema.Problem;
import dev.signalbox.model.schema.Violation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for violations of the schema, as vercel 64.0.2 prints them. */
final class SchemaMessages {
  private static final String WHY =
      "Vercel checks the file against its schema before anything else and stops at the first"
          + " violation.";

  /** Keys people confuse, by top-level key. */
  private static final Map<String, Map<String, String>> TYPOS =
      Map.of(
          "rewrites", Map.of("src", "source", "dest", "destination"),
          "redirects", Map.of("src", "source", "dest", "destination", "status", "statusCode"),
          "headers", Map.of("src", "source", "header", "headers"),
          "routes", Map.of("header", "headers", "method", "methods"));

  /** What every JavaScript object has: Vercel looks for typing errors among these as well. */
  private static final Set<String> MEMBERS =
      Set.of(
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "toString",
          "valueOf",
          "__defineGetter__",
          "__defineSetter__",
          "__lookupGetter__",
          "__lookupSetter__");

  private SchemaMessages() {}

  static Finding finding(Violation violation, String fileName) {
    return Finding.of(
        "INVALID_VERCEL_CONFIG",
        Severity.ERROR,
        violation.range(),
        "Invalid " + fileName + " - " + sentence(violation),
        why(violation));
  }

  private static String why(Violation violation) {
    Violation closer = violation.closer();
    return closer == null
        ? WHY
        : WHY
            + " Several shapes are allowed here and Vercel speaks about the first; for the nearest"
            + " one: "
            + sentence(closer);
  }

  private static String sentence(Violation violation) {
    String path = violation.path();
    return (path.startsWith(".") ? "`" + path.substring(1) + "` " : "")
        + switch (violation.problem()) {
          case Problem.Additional(String key) ->
              "should NOT have additional property `" + key + "`. " + advice(path, key);
          case Problem.Missing(String key) -> "missing required property `" + key + "`.";
          case Problem.WrongType(var wanted) -> "should be " + wanted.word() + ".";
          case Problem.Other(String text) -> text + ".";
        };
  }

  private static String advice(String path, String key) {
    Map<String, String> typos = TYPOS.get(topLevelKey(path));
    String meant = typos == null ? null : typos.getOrDefault(key, member(key));
    return meant == null ? "Please remove it." : "Did you mean `" + meant + "`?";
  }

  /** What Vercel finds under a key in a JavaScript object that does not have it; mostly nothing. */
  private static @Nullable String member(String key) {
    return switch (key) {
      case "__proto__" -> "[object Object]";
      case "constructor" -> "function Object() { [native code] }";
      default -> MEMBERS.contains(key) ? "function " + key + "() { [native code] }" : null;
    };
  }

  private static String topLevelKey(String path) {
    int bracket = path.indexOf('[');
    return path.substring(path.startsWith(".") ? 1 : 0, bracket < 0 ? path.length() : bracket);
  }
}
