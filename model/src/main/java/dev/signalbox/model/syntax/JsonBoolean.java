package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/**
 * {@code true} or {@code false}.
 *
 * @param value which
 * @param range the word
 */
public record JsonBoolean(boolean value, TextRange range) implements JsonValue {}
