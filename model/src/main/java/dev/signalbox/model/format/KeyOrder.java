package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonObject;
import java.util.Comparator;
import java.util.List;

/**
 * Where people write a key among others.
 *
 * @param keys from first to last; keys that are not named come last
 */
public record KeyOrder(List<String> keys) {
  /** New keys go last. */
  public static final KeyOrder LAST = new KeyOrder(List.of());

  /** Keeps an immutable copy. */
  public KeyOrder {
    keys = List.copyOf(keys);
  }

  /** Keys from first to last. */
  public static KeyOrder of(String... keys) {
    return new KeyOrder(List.of(keys));
  }

  /**
   * Place of a new key among the members: behind the one that comes closest before it, else before
   * the one that comes closest after it, else last. So a file with an order of its own keeps it.
   */
  int place(JsonObject object, String key) {
    int rank = keys.indexOf(key);
    int count = object.members().size();
    if (rank < 0) {
      return count;
    }
    int before = -1;
    int after = -1;
    for (int i = 0; i < count; i++) {
      int other = rank(object, i);
      if (other >= 0 && other < rank && (before < 0 || other >= rank(object, before))) {
        before = i;
      }
      if (other > rank && (after < 0 || other < rank(object, after))) {
        after = i;
      }
    }
    return before >= 0 ? before + 1 : after >= 0 ? after : count;
  }

  /** The fields in this order; those not named stay in their order at the end. */
  public List<Draft.Field> sort(List<Draft.Field> fields) {
    return fields.stream()
        .sorted(Comparator.comparingInt(field -> rankOrLast(field.key())))
        .toList();
  }

  private int rankOrLast(String key) {
    int rank = keys.indexOf(key);
    return rank < 0 ? keys.size() : rank;
  }

  private int rank(JsonObject object, int member) {
    return keys.indexOf(object.members().get(member).key().value());
  }
}
