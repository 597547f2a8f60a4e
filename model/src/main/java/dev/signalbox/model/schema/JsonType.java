package dev.signalbox.model.schema;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Locale;

/** What a value can be required to be. */
public enum JsonType {
  OBJECT,
  ARRAY,
  STRING,
  NUMBER,
  /** A number without fraction; what overflows a double counts as whole. */
  INTEGER,
  BOOLEAN;

  /** Whether the value is of this type. */
  public boolean admits(JsonValue value) {
    return switch (this) {
      case OBJECT -> value instanceof JsonObject;
      case ARRAY -> value instanceof JsonArray;
      case STRING -> value instanceof JsonString;
      case NUMBER -> value instanceof JsonNumber;
      case INTEGER -> value instanceof JsonNumber number && whole(number.value());
      case BOOLEAN -> value instanceof JsonBoolean;
    };
  }

  /** The name in a schema. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean whole(double value) {
    return Double.isInfinite(value) || value == Math.rint(value);
  }
}
