package dev.signalbox.model.pattern.regex;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The capturing groups of a regular expression, counted ahead: whether {@code \2} is a reference
 * and {@code \k} an escape depends on the whole text.
 *
 * @param count how many
 * @param names index of each named group
 */
record GroupScan(int count, Map<String, Integer> names) {

  static GroupScan of(String source) {
    Map<String, Integer> names = new LinkedHashMap<>();
    int count = 0;
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '\\' -> i++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> {
          if (!inClass && source.startsWith("(?<", i) && !lookbehind(source, i)) {
            count++;
            int end = source.indexOf('>', i);
            names.putIfAbsent(end < 0 ? "" : source.substring(i + 3, end), count);
          } else if (!inClass && !source.startsWith("(?", i)) {
            count++;
          }
        }
        default -> {}
      }
    }
    return new GroupScan(count, names);
  }

  private static boolean lookbehind(String source, int at) {
    return source.startsWith("(?<=", at) || source.startsWith("(?<!", at);
  }
}
