package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.ConditionTest;
import dev.signalbox.model.route.url.PropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values a rule captures: by its source, and by its {@code has} conditions.
 *
 * @param segments parameters of the source in order; {@link #UNNAMED} for those without a name
 * @param conditions names captured by conditions
 */
record Captures(List<String> segments, List<String> conditions) {
  /** How routing-utils 6.6.0 calls every parameter without a name. */
  static final String UNNAMED = "__UN_NAMED_SEGMENT__";

  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9_]*+)>");

  static Captures of(List<@Nullable String> segments, List<Condition> has) {
    return new Captures(
        segments.stream().map(name -> name == null ? UNNAMED : name).toList(), conditionNames(has));
  }

  /** Names captured by conditions, in order, each once. */
  static List<String> conditionNames(List<Condition> has) {
    Set<String> names = new LinkedHashSet<>();
    for (Condition condition : has) {
      String regex = regex(condition.test());
      boolean valueless = condition.test() == null || "".equals(text(condition.test()));
      if (valueless && condition.key() != null) {
        names.add(condition.key());
      }
      if (regex != null && !regex.isEmpty()) {
        Matcher group = NAMED_GROUP.matcher(regex);
        while (group.find()) {
          names.add(group.group(1));
        }
        if (condition.type().equals("host")) {
          names.add("host");
        }
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable String text(@Nullable ConditionTest test) {
    return test instanceof ConditionTest.Matches matches ? matches.regex() : null;
  }

  private static @Nullable String regex(@Nullable ConditionTest test) {
    return switch (test) {
      case ConditionTest.Matches matches -> matches.regex();
      case ConditionTest.Operators operators -> operators.re();
      case null -> null;
    };
  }

  /** Whether any value has a name. */
  boolean named() {
    return !conditions.isEmpty() || segments.stream().anyMatch(name -> !name.equals(UNNAMED));
  }

  /** What stands for each value in a destination, in the order JavaScript visits the names. */
  Map<String, String> references() {
    Map<String, String> references = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      references.put(segments.get(i), "$" + (i + 1));
    }
    conditions.forEach(name -> references.put(name, "$" + name));
    segments.stream().distinct().forEach(names::add);
    conditions.stream().filter(name -> !names.contains(name)).forEach(names::add);
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String name : PropertyOrder.of(names)) {
      // A plain JavaScript object takes this key for its prototype and keeps no string there.
      if (!name.equals("__proto__")) {
        ordered.put(name, references.getOrDefault(name, ""));
      }
    }
    return Collections.unmodifiableMap(ordered);
  }
}
