package dev.signalbox.app.router;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of header names; upper and lower case are the same. It is asked for every line of every
 * message, so it makes no lower-case copy of the name.
 */
final class HeaderNames {
  static final HeaderNames NONE = of();

  /** The names of each length. */
  private final List<List<String>> byLength;

  private HeaderNames(List<List<String>> byLength) {
    this.byLength = byLength;
  }

  /** The set of these names. */
  static HeaderNames of(String... names) {
    return of(List.of(names));
  }

  /** The set of these names. */
  static HeaderNames of(List<String> names) {
    List<List<String>> byLength = new ArrayList<>();
    for (String name : names) {
      while (byLength.size() <= name.length()) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(name.length()).add(name);
    }
    return new HeaderNames(byLength);
  }

  /** Whether the name is one of them. */
  boolean contains(String name) {
    if (name.length() < byLength.size()) {
      for (String one : byLength.get(name.length())) {
        if (one.equalsIgnoreCase(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
