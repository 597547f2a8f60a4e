package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles {@code request.path} transforms of rewrites. */
final class PathTransforms {
  private static final Pattern SEGMENT = Pattern.compile(":([a-zA-Z_][a-zA-Z0-9_]*+)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\$(?:\\{([a-zA-Z_][a-zA-Z0-9_]*+)\\}|([a-zA-Z_][a-zA-Z0-9_]*+))");

  /** Names every plain JavaScript object answers to, which routing-utils takes for parameters. */
  private static final Set<String> OBJECT_MEMBERS =
      Set.of(
          "constructor",
          "__defineGetter__",
          "__defineSetter__",
          "hasOwnProperty",
          "__lookupGetter__",
          "__lookupSetter__",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toString",
          "valueOf",
          "__proto__",
          "toLocaleString");

  private PathTransforms() {}

  /**
   * Fills references into a path template.
   *
   * @throws PathSyntaxException when it uses a parameter that the rule does not have
   */
  static String compile(Captures captures, String template, List<String> env) {
    Map<String, String> references = captures.references();
    for (String name : find(SEGMENT, template, match -> match.group(1))) {
      if (!references.containsKey(name) && !OBJECT_MEMBERS.contains(name)) {
        throw refused(
            "Path template references parameter \":%s\" that is not present in the source or has"
                + " conditions.",
            name);
      }
    }
    for (String name : find(REFERENCE, template, PathTransforms::either)) {
      if (references.containsKey(name) && !name.equals(Captures.UNNAMED) && !env.contains(name)) {
        throw refused(
            "Path template references route parameter \"%1$s\" as `$%1$s`. Use `:%1$s`"
                + " path-to-regexp syntax in high-level rewrites, or list \"%1$s\" in the transform"
                + " env allowlist if it is an environment variable.",
            name);
      }
    }
    return TemplateCompiler.direct(template, references);
  }

  private static String either(Matcher match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  private static List<String> find(
      Pattern pattern, String template, Function<Matcher, String> name) {
    List<String> names = new ArrayList<>();
    Matcher match = pattern.matcher(template);
    while (match.find()) {
      if (!escaped(template, match.start())) {
        names.add(name.apply(match));
      }
    }
    return names;
  }

  private static boolean escaped(String template, int at) {
    int backslashes = 0;
    while (backslashes < at && template.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static PathSyntaxException refused(String message, String name) {
    return PathSyntaxException.template(String.format(message, name));
  }
}
