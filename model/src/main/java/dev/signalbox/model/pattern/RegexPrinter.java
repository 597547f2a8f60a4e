package dev.signalbox.model.pattern;

import dev.signalbox.model.pattern.PathToken.Modifier;
import dev.signalbox.model.pattern.PathToken.Parameter;
import dev.signalbox.model.pattern.PathToken.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the regular expression of a source pattern, as path-to-regexp 6.1.0. */
final class RegexPrinter {
  private static final String SPECIAL = ".+*?=^!:${}()[]|/\\";

  private RegexPrinter() {}

  static String print(List<PathToken> tokens) {
    StringBuilder regex = new StringBuilder("^");
    for (PathToken token : tokens) {
      switch (token) {
        case Text text -> regex.append(escape(text.text()));
        case Parameter parameter -> regex.append(parameter(parameter));
      }
    }
    return regex.append('$').toString();
  }

  private static String parameter(Parameter parameter) {
    String prefix = escape(parameter.prefix());
    String suffix = escape(parameter.suffix());
    String pattern = parameter.pattern();
    String modifier = parameter.modifier().symbol();
    if (!parameter.captures()) {
      return "(?:" + prefix + suffix + ")" + modifier;
    }
    if (prefix.isEmpty() && suffix.isEmpty()) {
      return "(" + pattern + ")" + modifier;
    }
    if (!parameter.modifier().repeats()) {
      return "(?:" + prefix + "(" + pattern + ")" + suffix + ")" + modifier;
    }
    String one = "(?:" + pattern + ")";
    String more = "(?:" + suffix + prefix + one + ")*";
    String any = parameter.modifier() == Modifier.ANY ? "?" : "";
    return "(?:" + prefix + "(" + one + more + ")" + suffix + ")" + any;
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** A regular expression as V8 prints its {@code source}: slashes and line ends escaped. */
  static String source(String regex) {
    StringBuilder source = new StringBuilder();
    boolean escaped = false;
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      String lineEnd = lineEnd(c);
      if (lineEnd != null) {
        source.append(escaped ? "" : "\\").append(lineEnd);
      } else {
        source.append(c == '/' && !escaped && !inClass ? "\\/" : String.valueOf(c));
      }
      if (!escaped && (c == '[' || c == ']')) {
        inClass = c == '[';
      }
      escaped = !escaped && c == '\\';
    }
    return source.toString();
  }

  private static @Nullable String lineEnd(char c) {
    return switch (c) {
      case '\n' -> "n";
      case '\r' -> "r";
      case '\u2028' -> "u2028";
      case '\u2029' -> "u2029";
      default -> null;
    };
  }
}
