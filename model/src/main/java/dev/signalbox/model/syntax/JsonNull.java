package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;

/**
 * {@code null}.
 *
 * @param range the word
 */
public record JsonNull(TextRange range) implements JsonValue {}
