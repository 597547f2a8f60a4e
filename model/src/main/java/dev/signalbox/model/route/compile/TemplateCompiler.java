package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.PathSyntaxException;
import dev.signalbox.model.pattern.PathTemplate;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills references to captured values into a template, as routing-utils 6.6.0. */
final class TemplateCompiler {
  private static final Pattern PUNCTUATION = Pattern.compile("[:*?+(){}]");

  private TemplateCompiler() {}

  /**
   * Fills a template; when it cannot be read as a whole, only the known parameters are filled.
   *
   * @throws PathSyntaxException when even that fails, as for a parameter without a value
   */
  static String direct(String template, Map<String, String> references) {
    if (template.isEmpty()) {
      return template;
    }
    try {
      return PathTemplate.parse(template).fill(references);
    } catch (PathSyntaxException unreadable) {
      return known(template, references);
    }
  }

  /** Fills the known parameters and takes everything else for text. */
  static String known(String template, Map<String, String> references) {
    if (template.isEmpty()) {
      return template;
    }
    String marked = template;
    for (String name : references.keySet()) {
      if (marked.contains(":" + name)) {
        marked = mark(marked, name);
      }
    }
    String escaped =
        PUNCTUATION
            .matcher(marked)
            .replaceAll("\\\\$0")
            .replace("--ESCAPED_PARAM_PLUS", "+")
            .replace("--ESCAPED_PARAM_COLON", ":")
            .replace("--ESCAPED_PARAM_QUESTION", "?")
            .replace("--ESCAPED_PARAM_ASTERISK", "*");
    return PathTemplate.parse("/" + escaped).fill(references).substring(1);
  }

  private static String mark(String template, String name) {
    String modifiers =
        template
            .replace(":" + name + "*", ":" + name + "--ESCAPED_PARAM_ASTERISK")
            .replace(":" + name + "?", ":" + name + "--ESCAPED_PARAM_QUESTION")
            .replace(":" + name + "+", ":" + name + "--ESCAPED_PARAM_PLUS");
    return Pattern.compile(":" + Pattern.quote(name) + "(?![A-Za-z0-9_])")
        .matcher(modifiers)
        .replaceAll(match -> "--ESCAPED_PARAM_COLON" + name);
  }
}
