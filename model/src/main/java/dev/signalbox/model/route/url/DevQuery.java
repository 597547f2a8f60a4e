package dev.signalbox.model.route.url;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query as vercel dev 64.0.2 takes it apart and puts it together again, which is not the same
 * text: a second {@code =} ends the value, {@code +} stays and comes out as {@code %2B}.
 *
 * @param values values by name; null for a name without {@code =}
 */
public record DevQuery(Map<String, List<@Nullable String>> values) {
  private static final DevQuery NONE = new DevQuery(Map.of());

  /** Keeps an immutable copy of the names. */
  public DevQuery {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads the part of a URL from its question mark.
   *
   * @throws InvalidUrlException for a malformed escape, which vercel dev answers with status 500
   */
  public static DevQuery parse(@Nullable String search) {
    if (search == null || !search.startsWith("?") || search.length() == 1) {
      return NONE;
    }
    Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
    for (String pair : search.substring(1).split("&", -1)) {
      String[] parts = pair.split("=", -1);
      String value = parts.length > 1 ? PercentCode.decode(parts[1]) : null;
      values.computeIfAbsent(PercentCode.decode(parts[0]), name -> new ArrayList<>()).add(value);
    }
    return new DevQuery(values);
  }

  /** This query with the names of another replaced or added. */
  public DevQuery with(DevQuery other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return values.isEmpty() ? other : this;
    }
    Map<String, List<@Nullable String>> merged = new LinkedHashMap<>(values);
    merged.putAll(other.values);
    return new DevQuery(merged);
  }

  /** The query with its question mark, or null when it is empty. */
  public @Nullable String search() {
    List<String> pairs = new ArrayList<>();
    for (String name : PropertyOrder.of(values.keySet())) {
      for (String value : values.getOrDefault(name, List.of())) {
        String encoded = PercentCode.encode(name);
        pairs.add(value == null ? encoded : encoded + "=" + PercentCode.encode(value));
      }
    }
    return pairs.isEmpty() ? null : "?" + String.join("&", pairs);
  }
}
