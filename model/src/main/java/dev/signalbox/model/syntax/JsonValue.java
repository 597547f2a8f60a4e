package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/** A value of the tree, with the range it occupies in the text. */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull, JsonInvalid {

  /** From the first to after the last character of the value, without white space around it. */
  TextRange range();
}
