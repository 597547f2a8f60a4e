package dev.signalbox.model.pattern.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the groups of an expression are called.
 *
 * @param names of groups 1 and up, in order; a group without a name goes by its number
 */
public record GroupNames(List<String> names) {
  /** Keeps an immutable copy. */
  public GroupNames {
    names = List.copyOf(names);
  }

  /** Names of so many groups. */
  public static GroupNames of(int groups, Map<Integer, String> named) {
    return new GroupNames(
        IntStream.rangeClosed(1, groups)
            .mapToObj(group -> named.getOrDefault(group, String.valueOf(group)))
            .toList());
  }

  /** What was captured, in order; groups that took no part are left out. */
  public Map<String, String> captures(MatchOutcome.Found found) {
    if (names.size() == 1) {
      String only = found.group(1);
      return only == null ? Map.of() : Map.of(names.getFirst(), only);
    }
    Map<String, String> captures = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String value = found.group(i + 1);
      if (value != null) {
        captures.put(names.get(i), value);
      }
    }
    return captures;
  }
}
