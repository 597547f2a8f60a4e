package dev.signalbox.model.pattern;

import dev.signalbox.model.pattern.PathToken.Parameter;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source pattern, as in {@code "source": "/blog/:slug*"}.
 *
 * @param source as written
 * @param tokens its pieces
 * @param regex the regular expression it stands for, anchored, printed as {@code RegExp.source}
 */
public record PathPattern(String source, List<PathToken> tokens, JsRegex regex) {
  /** Regular expression of a parameter that gives none, between slashes. */
  private static final String SEGMENT = "[^\\/]+?";

  /** Keeps an immutable copy. */
  public PathPattern {
    tokens = List.copyOf(tokens);
  }

  /**
   * Parses a source with the options of routing-utils 6.6.0: strict, case-sensitive, delimiter
   * {@code /}.
   *
   * @throws PathSyntaxException when path-to-regexp 6.1.0 refuses it
   */
  public static PathPattern parse(String source) {
    List<PathToken> tokens = PathParser.parse(source, SEGMENT);
    String regex = RegexPrinter.print(tokens);
    try {
      return new PathPattern(source, tokens, JsRegex.parse(RegexPrinter.source(regex)));
    } catch (RegexSyntaxException invalid) {
      throw PathSyntaxException.regex(regex, String.valueOf(invalid.getMessage()));
    }
  }

  /** The anchored regular expression that a list of tokens stands for. */
  public static String regexOf(List<PathToken> tokens) {
    return RegexPrinter.source(RegexPrinter.print(tokens));
  }

  /** The capturing parameters, in the order of the groups of {@link #regex}. */
  public List<Parameter> parameters() {
    return tokens.stream()
        .filter(Parameter.class::isInstance)
        .map(Parameter.class::cast)
        .filter(Parameter::captures)
        .toList();
  }

  /** Name of each capturing parameter in order; null for an unnamed one. */
  public List<@Nullable String> segments() {
    return parameters().stream()
        .<@Nullable String>map(parameter -> parameter.named() ? parameter.name() : null)
        .toList();
  }
}
