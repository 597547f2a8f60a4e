package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object; keys may repeat, as in the text.
 *
 * @param members in file order
 * @param range from the brace to after the closing brace, or as far as the text goes
 */
public record JsonObject(List<JsonMember> members, TextRange range) implements JsonValue {
  /** Keeps an immutable copy. */
  public JsonObject {
    members = List.copyOf(members);
  }

  /** The member that counts for a key: the last one, as in JSON.parse; null when absent. */
  public @Nullable JsonMember member(String key) {
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).key().value().equals(key)) {
        return members.get(i);
      }
    }
    return null;
  }

  /**
   * The members that count, as JavaScript walks them after JSON.parse: keys that look like array
   * indexes ascending, then the others in file order; of a repeated key the last, at the place of
   * the first.
   */
  public List<JsonMember> entries() {
    Map<Long, JsonMember> indexed = new TreeMap<>();
    Map<String, JsonMember> named = new LinkedHashMap<>();
    for (JsonMember member : members) {
      String key = member.key().value();
      if (isIndex(key)) {
        indexed.put(Long.valueOf(key), member);
      } else {
        named.put(key, member);
      }
    }
    return Stream.concat(indexed.values().stream(), named.values().stream()).toList();
  }

  private static boolean isIndex(String key) {
    return key.length() <= 10
        && !key.isEmpty()
        && key.chars().allMatch(c -> c >= '0' && c <= '9')
        && (key.length() == 1 || key.charAt(0) != '0')
        && Long.parseLong(key) < 0xFFFFFFFFL;
  }

  /** The value that counts for a key, or null when the key is absent. */
  public @Nullable JsonValue get(String key) {
    JsonMember member = member(key);
    return member == null ? null : member.value();
  }

  /** Whether the key is there at all, with whatever value. */
  public boolean has(String key) {
    return member(key) != null;
  }

  /** The string under a key, or null when it is absent or something else. */
  public @Nullable String string(String key) {
    return get(key) instanceof JsonString string ? string.value() : null;
  }

  /** The object under a key, or null when it is absent or something else. */
  public @Nullable JsonObject object(String key) {
    return get(key) instanceof JsonObject object ? object : null;
  }

  /** The array under a key, or null when it is absent or something else. */
  public @Nullable JsonArray array(String key) {
    return get(key) instanceof JsonArray array ? array : null;
  }

  /** The boolean under a key, or null when it is absent or something else. */
  public @Nullable Boolean bool(String key) {
    return get(key) instanceof JsonBoolean bool ? (Boolean) bool.value() : null;
  }

  /** The whole number under a key, or null when it is absent or something else. */
  public @Nullable Integer integer(String key) {
    return get(key) instanceof JsonNumber number ? number.asInteger() : null;
  }
}
