package dev.signalbox.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code .env} files as {@code vercel dev} 64.0.2 does: one line each, nothing expanded. */
final class DotEnv {
  private static final Pattern LINE = Pattern.compile("^\\s*([\\w.-]+)\\s*=\\s*(.*?)\\s*$");
  private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]$");

  private DotEnv() {}

  /** The variables of a file; none when it is absent. */
  static Map<String, String> read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** The variables of a text, later lines winning. */
  static Map<String, String> parse(String text) {
    Map<String, String> variables = new LinkedHashMap<>();
    text.lines()
        .forEach(line -> {
          Matcher matcher = LINE.matcher(line);
          if (matcher.matches()) {
            variables.put(matcher.group(1), value(matcher.group(2)));
          }
        });
    return variables;
  }

  private static String value(String written) {
    boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    String expanded = quoted ? written.replace("\\n", "\n") : written;
    return QUOTES.matcher(expanded).replaceAll("").strip();
  }
}
