package dev.signalbox.model.pattern;

import dev.signalbox.model.pattern.PathToken.Parameter;
import dev.signalbox.model.pattern.PathToken.Text;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.List;
import java.util.Map;

/**
 * A template with parameters, as in {@code "destination": "/posts/:slug"}; path-to-regexp 6.1.0
 * {@code compile} with validation off.
 *
 * @param tokens its pieces
 */
public record PathTemplate(List<PathToken> tokens) {
  /** Outside of sources Vercel keeps the library's default delimiters. */
  private static final String DEFAULT_PATTERN = "[^\\/#\\?]+?";

  /** Keeps an immutable copy. */
  public PathTemplate {
    tokens = List.copyOf(tokens);
  }

  /**
   * Parses a template.
   *
   * @throws PathSyntaxException when it is malformed
   */
  public static PathTemplate parse(String template) {
    List<PathToken> tokens = PathParser.parse(template, DEFAULT_PATTERN);
    for (PathToken token : tokens) {
      if (token instanceof Parameter parameter) {
        check("^(?:" + parameter.pattern() + ")$");
      }
    }
    return new PathTemplate(tokens);
  }

  private static void check(String regex) {
    try {
      JsRegex.parse(regex);
    } catch (RegexSyntaxException invalid) {
      throw PathSyntaxException.regex(regex, String.valueOf(invalid.getMessage()));
    }
  }

  /** Names of the named parameters. */
  public List<String> names() {
    return tokens.stream()
        .filter(token -> token instanceof Parameter parameter && parameter.named())
        .map(token -> ((Parameter) token).name())
        .toList();
  }

  /**
   * Fills in values.
   *
   * @param values by parameter name
   * @throws PathSyntaxException when a required parameter has no value
   */
  public String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (PathToken token : tokens) {
      switch (token) {
        case Text text -> filled.append(text.text());
        case Parameter parameter -> filled.append(fill(parameter, values));
      }
    }
    return filled.toString();
  }

  private static String fill(Parameter parameter, Map<String, String> values) {
    String value = values.get(parameter.name());
    if (value != null) {
      return parameter.prefix() + value + parameter.suffix();
    }
    if (parameter.modifier().optional()) {
      return "";
    }
    String kind = parameter.modifier().repeats() ? "an array" : "a string";
    throw PathSyntaxException.pattern("Expected \"" + parameter.name() + "\" to be " + kind);
  }
}
