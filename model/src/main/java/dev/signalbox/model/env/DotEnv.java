package dev.signalbox.model.env;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .env} files as vercel dev 64.0.2 does, with dotenv 4.0.0: one line each, nothing
 * expanded but {@code \n} between double quotes.
 */
public final class DotEnv {
  /** What JavaScript takes for white space. */
  private static final String SPACE =
      "[\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

  private static final Pattern LINE =
      Pattern.compile(
          SPACE
              + "*([\\w.-]+)"
              + SPACE
              + "*="
              + SPACE
              + "*([^\\n\\r\\u2028\\u2029]*)"
              + SPACE
              + "*");
  private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]\\z");
  private static final Pattern EDGES = Pattern.compile("^" + SPACE + "+|" + SPACE + "+\\z");

  private DotEnv() {}

  /** The variables of a text in order of appearance; of repeated names the last value counts. */
  public static Map<String, String> parse(String text) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        variables.put(matcher.group(1), value(matcher.group(2)));
      }
    }
    return variables;
  }

  private static String value(String written) {
    boolean quoted = written.startsWith("\"") && written.endsWith("\"");
    String expanded = quoted ? written.replace("\\n", "\n") : written;
    return EDGES.matcher(QUOTES.matcher(expanded).replaceAll("")).replaceAll("");
  }
}
