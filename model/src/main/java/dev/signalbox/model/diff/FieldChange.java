package dev.signalbox.model.diff;

import org.jspecify.annotations.Nullable;

/**
 * A field that says something else.
 *
 * @param field its key
 * @param before its value as written, as JSON; null when there was none
 * @param after its value as written, as JSON; null when there is none
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
