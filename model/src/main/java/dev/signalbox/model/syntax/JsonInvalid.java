package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/**
 * Where a value should stand and none, or none that JSON knows, does.
 *
 * @param range the characters in its place, empty when there are none
 */
public record JsonInvalid(TextRange range) implements JsonValue {}
