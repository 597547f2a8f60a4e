package dev.signalbox.model.route.dev;

import dev.signalbox.model.pattern.match.GroupNames;
import dev.signalbox.model.pattern.match.MatchOutcome;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule's source found in a path.
 *
 * @param found what the groups captured
 * @param groups what the groups are called
 * @param names the same, of those that have a name
 */
record DevMatch(MatchOutcome.Found found, GroupNames groups, Map<Integer, String> names) {
  private static final Pattern REFERENCE = Pattern.compile("\\$([1-9a-zA-Z]++)");
  private static final Pattern TRANSFORM_REFERENCE = Pattern.compile("\\$([0-9A-Za-z_]++)");

  /**
   * Fills {@code $1} and {@code $name} in; what captured nothing is empty. A zero ends a number, an
   * underscore a name.
   */
  String fill(String template) {
    return replace(
        REFERENCE,
        template,
        (whole, reference) -> {
          Integer group = group(reference);
          return orEmpty(group == null ? leadingNumber(reference) : group);
        });
  }

  /** Fills a transform in: references to groups that do not exist stay as written. */
  String fillTransform(String template) {
    return replace(
        TRANSFORM_REFERENCE,
        template,
        (whole, reference) -> {
          Integer group = group(reference);
          if (group == null && reference.chars().allMatch(Character::isDigit)) {
            group = number(reference) <= found.groups() ? (Integer) number(reference) : null;
          }
          return group == null ? whole : orEmpty(group);
        });
  }

  /** Captured values by name, or by number for groups without a name. */
  Map<String, String> captures() {
    return groups.captures(found);
  }

  private interface Fill {
    String value(String whole, String reference);
  }

  private static String replace(Pattern pattern, String template, Fill fill) {
    if (template.indexOf('$') < 0) {
      return template;
    }
    return pattern
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(fill.value(match.group(), match.group(1))));
  }

  private @Nullable Integer group(String name) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .min(Integer::compare)
        .orElse(null);
  }

  private String orEmpty(int group) {
    String value = group >= 0 && group <= found.groups() ? found.group(group) : null;
    return value == null ? "" : value;
  }

  /** The number a reference starts with, as parseInt reads it; -1 when there is none. */
  private static int leadingNumber(String reference) {
    int end = 0;
    while (end < reference.length() && Character.isDigit(reference.charAt(end))) {
      end++;
    }
    return end == 0 ? -1 : number(reference.substring(0, end));
  }

  private static int number(String digits) {
    return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
