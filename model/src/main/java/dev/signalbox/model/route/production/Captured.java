package dev.signalbox.model.route.production;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that a rule captured, ready to be filled in.
 *
 * @param source by name or number, from the path
 * @param all these, those of conditions, and every group by number; a group without part is empty
 */
record Captured(Map<String, String> source, Map<String, String> all) {
  Captured {
    source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
    all = Map.copyOf(all);
  }

  /** Fills {@code $1} and {@code $name} in; references to nothing stay as written. */
  String fill(String template) {
    if (template.indexOf('$') < 0) {
      return template;
    }
    List<String> names =
        all.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      String name = template.charAt(at) == '$' ? reference(template, at + 1, names) : "";
      if (name.isEmpty()) {
        filled.append(template.charAt(at++));
      } else {
        filled.append(all.getOrDefault(name, ""));
        at += name.length() + 1;
      }
    }
    return filled.toString();
  }

  /** The longest name that starts here; a number must not go on with a digit. */
  private static String reference(String template, int at, List<String> names) {
    return names.stream()
        .filter(name -> template.startsWith(name, at))
        .filter(name -> !digitAt(name, 0) || !digitAt(template, at + name.length()))
        .findFirst()
        .orElse("");
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
