package dev.signalbox.model.pattern;

import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.pattern.regex.RegexSyntaxException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compiled {@code src} as the matcher of vercel dev 64.0.2 reads it, through pcre-to-regexp
 * 1.0.0: named groups become plain ones and POSIX classes are replaced.
 *
 * @param regex what is matched
 * @param names parameter names by group index; the index counts look-arounds as groups, as there
 */
public record DevSource(JsRegex regex, Map<Integer, String> names) {
  private static final Pattern NAMED = Pattern.compile("^\\(\\?P?[<']([^>']+)[>']");
  private static final Pattern POSIX = Pattern.compile("\\[:([^:]+):\\]");
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("alnum", "[A-Za-z0-9]"),
          Map.entry("word", "[A-Za-z0-9_]"),
          Map.entry("alpha", "[A-Za-z]"),
          Map.entry("blank", "[ \\t]"),
          Map.entry("cntrl", "[\\x00-\\x1F\\x7F]"),
          Map.entry("digit", "\\d"),
          Map.entry("graph", "[\\x21-\\x7E]"),
          Map.entry("lower", "[a-z]"),
          Map.entry("print", "[\\x20-\\x7E]"),
          Map.entry("punct", "[\\]\\[!\"#$%&'()*+,./:;<=>?@\\\\^_`{|}~-]"),
          Map.entry("space", "\\s"),
          Map.entry("upper", "[A-Z]"),
          Map.entry("xdigit", "[A-Fa-f0-9]"));

  /** Keeps an immutable copy. */
  public DevSource {
    names = Map.copyOf(names);
  }

  /**
   * Reads a source.
   *
   * @throws RegexSyntaxException when the matcher refuses it, as it does any look-behind
   */
  public static DevSource parse(String src) {
    Map<Integer, String> names = new TreeMap<>();
    String plain = plainGroups(src, names);
    String replaced =
        POSIX
            .matcher(plain)
            .replaceAll(match ->
                Matcher.quoteReplacement(CLASSES.getOrDefault(match.group(1), match.group())));
    return new DevSource(JsRegex.parse(replaced), names);
  }

  /** Visits every group in order of its opening, looking neither at classes nor their brackets. */
  private static String plainGroups(String src, Map<Integer, String> names) {
    String pattern = src;
    int start = 0;
    int depth = 0;
    int groups = 0;
    boolean escaped = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (c == '(') {
        start = depth == 0 ? i : start;
        depth++;
      } else if (c == ')' && depth > 0 && --depth == 0) {
        String group = pattern.substring(start, i + 1);
        String plain = plain(group, groups + 1, names);
        groups += group.startsWith("(?:") ? 0 : 1;
        pattern = pattern.substring(0, start) + plain + pattern.substring(i + 1);
        i = start;
      }
    }
    return pattern;
  }

  private static String plain(String group, int index, Map<Integer, String> names) {
    boolean named = group.startsWith("(?P") || group.startsWith("(?<") || group.startsWith("(?'");
    if (!named) {
      return group;
    }
    Matcher name = NAMED.matcher(group);
    if (!name.find()) {
      throw new RegexSyntaxException("Failed to extract named captures from \"" + group + "\"");
    }
    names.put(index, name.group(1));
    return "(" + group.substring(name.end());
  }
}
