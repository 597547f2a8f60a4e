package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.PathPattern;
import dev.signalbox.model.pattern.regex.JsRegex;
import org.jspecify.annotations.Nullable;

/**
 * Which paths a rule matches.
 *
 * @param src the regular expression as Vercel stores it, anchored
 * @param regex the same, parsed
 * @param pattern the source pattern it was made of; null where the file gives a regular expression
 * @param caseSensitive whether Vercel's platform distinguishes case: always for source patterns,
 *     only on request for {@code routes}; vercel dev 64.0.2 always does
 */
public record CompiledSource(
    String src, JsRegex regex, @Nullable PathPattern pattern, boolean caseSensitive) {}
