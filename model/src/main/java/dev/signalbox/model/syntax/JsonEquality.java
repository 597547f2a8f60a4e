package dev.signalbox.model.syntax;

import java.util.List;

/** Compares values by what they say, wherever they stand. */
public final class JsonEquality {
  private JsonEquality() {}

  /** Whether two values say the same, with their members in the same order. */
  public static boolean same(JsonValue left, JsonValue right) {
    return switch (left) {
      case JsonObject(var members, _) ->
          right instanceof JsonObject(var others, _) && sameMembers(members, others);
      case JsonArray(var items, _) ->
          right instanceof JsonArray(var others, _) && sameItems(items, others);
      case JsonString string ->
          right instanceof JsonString other && string.value().equals(other.value());
      case JsonNumber number ->
          right instanceof JsonNumber other && number.literal().equals(other.literal());
      case JsonBoolean bool -> right instanceof JsonBoolean other && bool.value() == other.value();
      case JsonNull _ -> right instanceof JsonNull;
      case JsonInvalid _ -> false;
    };
  }

  private static boolean sameMembers(List<JsonMember> left, List<JsonMember> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same =
          left.get(i).key().value().equals(right.get(i).key().value())
              && same(left.get(i).value(), right.get(i).value());
    }
    return same;
  }

  private static boolean sameItems(List<JsonValue> left, List<JsonValue> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = same(left.get(i), right.get(i));
    }
    return same;
  }
}
