package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.pattern.PathPattern;
import dev.signalbox.model.pattern.regex.JsRegex;
import org.jspecify.annotations.Nullable;

/**
 * A rule on its way into the table, its source not yet checked.
 *
 * @param id where it comes from
 * @param rule the rule in the file, or null
 * @param src its regular expression, not yet anchored
 * @param pattern the source pattern it was made of, or null
 * @param caseSensitive whether the platform distinguishes case
 * @param guard its conditions
 * @param action what it does
 */
record Draft(
    String id,
    @Nullable Rule rule,
    String src,
    @Nullable PathPattern pattern,
    boolean caseSensitive,
    Guard guard,
    Action action) {

  /** The source as {@code normalizeRoutes} stores it: anchored, slashes not escaped. */
  String normalizedSrc() {
    String start = src.startsWith("^") ? src : "^" + src;
    String end = start.endsWith("$") ? start : start + "$";
    return end.replace("\\/", "/");
  }

  /**
   * The same with its source read.
   *
   * @throws dev.signalbox.model.pattern.regex.RegexSyntaxException when that is no regular
   *     expression of JavaScript
   */
  CheckedDraft checked() {
    String anchored = normalizedSrc();
    return new CheckedDraft(
        id,
        rule,
        new CompiledSource(anchored, JsRegex.parse(anchored), pattern, caseSensitive),
        guard,
        action);
  }
}
