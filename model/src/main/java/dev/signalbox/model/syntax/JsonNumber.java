package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param literal as written
 * @param range the literal
 */
public record JsonNumber(String literal, TextRange range) implements JsonValue {

  /** The value as JavaScript reads it: a double, infinite when out of range. */
  public double value() {
    return Double.parseDouble(literal);
  }

  /** The value as an int, or null when it has a fraction or does not fit. */
  public @Nullable Integer asInteger() {
    double value = value();
    return value == (int) value ? (Integer) (int) value : null;
  }
}
