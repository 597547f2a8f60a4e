package dev.signalbox.model.route.url;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which JavaScript visits the properties of an object. */
public final class PropertyOrder {
  private static final long MAX_INDEX = 4_294_967_294L;

  private PropertyOrder() {}

  /** Array indexes first, ascending, then the other keys as inserted. */
  public static List<String> of(Collection<String> inserted) {
    List<String> keys = new ArrayList<>(inserted);
    keys.sort(Comparator.comparingLong(PropertyOrder::rank));
    return keys;
  }

  private static long rank(String key) {
    boolean digits =
        !key.isEmpty() && key.length() <= 10 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (key.length() > 1 && key.startsWith("0")) || Long.parseLong(key) > MAX_INDEX) {
      return Long.MAX_VALUE;
    }
    return Long.parseLong(key);
  }
}
