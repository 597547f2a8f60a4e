package dev.signalbox.model.route.production;

import dev.signalbox.model.pattern.match.GroupNames;
import dev.signalbox.model.pattern.match.MatchOutcome;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that a rule captured, ready to be filled in. */
final class Captured {
  private final MatchOutcome.Found found;
  private final GroupNames names;
  private final Map<String, Integer> groups;
  private final Map<String, String> conditions;

  /**
   * Takes what was captured.
   *
   * @param found in the path; a group without part is empty
   * @param names of the groups
   * @param groups numbers of the groups that the expression itself names
   * @param conditions values that conditions captured
   */
  Captured(
      MatchOutcome.Found found,
      GroupNames names,
      Map<String, Integer> groups,
      Map<String, String> conditions) {
    this.found = found;
    this.names = names;
    this.groups = groups;
    this.conditions = conditions;
  }

  /** What was captured from the path, by name or number. */
  Map<String, String> source() {
    return names.captures(found);
  }

  /** Fills {@code $1} and {@code $name} in; references to nothing stay as written. */
  String fill(String template) {
    if (template.indexOf('$') < 0) {
      return template;
    }
    Map<String, String> all = all();
    List<String> longestFirst =
        all.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      String name = template.charAt(at) == '$' ? reference(template, at + 1, longestFirst) : "";
      if (name.isEmpty()) {
        filled.append(template.charAt(at++));
      } else {
        filled.append(all.getOrDefault(name, ""));
        at += name.length() + 1;
      }
    }
    return filled.toString();
  }

  /** By number and by name; a number counts before a condition, a condition before a name. */
  private Map<String, String> all() {
    Map<String, String> all = new HashMap<>(conditions);
    for (int i = 1; i <= found.groups(); i++) {
      all.put(String.valueOf(i), orEmpty(found.group(i)));
    }
    groups.forEach((name, group) -> all.putIfAbsent(name, orEmpty(found.group(group))));
    return all;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
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
