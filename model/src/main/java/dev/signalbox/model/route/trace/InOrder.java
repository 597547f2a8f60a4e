package dev.signalbox.model.route.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Immutable maps that keep the order of their entries. */
final class InOrder {
  private InOrder() {}

  /** A copy; of one entry or none it costs next to nothing. */
  static Map<String, String> copy(Map<String, String> map) {
    return map.size() < 2 ? Map.copyOf(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
