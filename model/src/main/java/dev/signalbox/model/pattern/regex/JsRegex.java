package dev.signalbox.model.pattern.regex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A parsed regular expression.
 *
 * @param source the text between the slashes
 * @param root its tree
 * @param groups number of capturing groups
 * @param names indexes of the named groups, in order of appearance
 */
public record JsRegex(String source, Regex root, int groups, Map<String, Integer> names) {
  /** Keeps an immutable copy. */
  public JsRegex {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * Parses a regular expression as {@code new RegExp(source)} does in V8.
   *
   * @throws RegexSyntaxException when JavaScript refuses it
   */
  public static JsRegex parse(String source) {
    return new RegexParser(source, false).parse();
  }

  /**
   * Parses a regular expression as {@code new RegExp(source, "i")}: its sets of characters already
   * hold both cases.
   *
   * @throws RegexSyntaxException when JavaScript refuses it
   */
  public static JsRegex parseIgnoringCase(String source) {
    return new RegexParser(source, true).parse();
  }
}
