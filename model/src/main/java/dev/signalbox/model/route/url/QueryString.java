package dev.signalbox.model.route.url;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code querystring} of Node 20, as the compiler of destinations uses it. */
public final class QueryString {
  private static final int MAX_PAIRS = 1000;

  private QueryString() {}

  /** Reads {@code a=1&b=2}; a repeated name keeps all its values, {@code +} is a space. */
  public static Map<String, List<String>> parse(String query) {
    Map<String, List<String>> parsed = new LinkedHashMap<>();
    int pairs = 0;
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty() && pairs++ < MAX_PAIRS) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parsed.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
      }
    }
    return parsed;
  }

  /** Prints a query without question mark, names in the order JavaScript visits them. */
  public static String format(Map<String, List<String>> query) {
    List<String> pairs = new ArrayList<>();
    for (String name : PropertyOrder.of(query.keySet())) {
      for (String value : query.getOrDefault(name, List.of())) {
        pairs.add(PercentCode.encode(name) + "=" + PercentCode.encode(value));
      }
    }
    return String.join("&", pairs);
  }

  private static String decode(String part) {
    return PercentCode.decodeLeniently(part.replace('+', ' '));
  }
}
