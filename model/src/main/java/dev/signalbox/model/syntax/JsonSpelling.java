package dev.signalbox.model.syntax;

/**
 * Writes values so that two spellings are equal exactly when the values are, wherever they stand.
 */
public final class JsonSpelling {
  private final StringBuilder text = new StringBuilder();

  private JsonSpelling() {}

  /** The spelling of a value; members keep their order and repetitions. */
  public static String of(JsonValue value) {
    JsonSpelling spelling = new JsonSpelling();
    spelling.add(value);
    return spelling.text.toString();
  }

  private void add(JsonValue value) {
    switch (value) {
      case JsonObject object -> {
        text.append('{');
        for (JsonMember member : object.members()) {
          add(member.key().value());
          add(member.value());
        }
        text.append('}');
      }
      case JsonArray array -> {
        text.append('[');
        array.items().forEach(this::add);
        text.append(']');
      }
      case JsonString string -> add(string.value());
      case JsonNumber number -> text.append('#').append(number.literal()).append(' ');
      case JsonBoolean bool -> text.append(bool.value() ? 't' : 'f');
      case JsonNull _ -> text.append('n');
      case JsonInvalid _ -> text.append('?');
    }
  }

  /** Its length tells where a string ends, whatever it holds. */
  private void add(String string) {
    text.append('"').append(string.length()).append(':').append(string);
  }
}
