package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/**
 * A string.
 *
 * @param value what it says, escapes resolved; lone surrogates are kept
 * @param range with the quotes
 */
public record JsonString(String value, TextRange range) implements JsonValue {}
