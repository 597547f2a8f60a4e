package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/**
 * A key with its value.
 *
 * @param key the quoted key
 * @param value the value; {@link JsonInvalid} where none was typed yet
 * @param range from the key to after the value
 */
public record JsonMember(JsonString key, JsonValue value, TextRange range) {}
