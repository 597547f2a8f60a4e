package dev.signalbox.model.schema;

/**
 * A key a schema knows.
 *
 * @param name the key
 * @param value what its value must satisfy
 * @param required whether it has to be there
 */
public record Property(String name, Schema value, boolean required) {

  /** A key that may be absent. */
  public static Property optional(String name, Schema value) {
    return new Property(name, value, false);
  }

  /** A key that has to be there. */
  public static Property required(String name, Schema value) {
    return new Property(name, value, true);
  }
}
