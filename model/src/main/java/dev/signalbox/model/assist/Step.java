package dev.signalbox.model.assist;

/** One step from a value to a value inside it. */
public sealed interface Step {

  /**
   * The value of a key.
   *
   * @param name the key, escapes resolved
   */
  record Key(String name) implements Step {}

  /**
   * An item of an array.
   *
   * @param index from 0
   */
  record Item(int index) implements Step {}
}
