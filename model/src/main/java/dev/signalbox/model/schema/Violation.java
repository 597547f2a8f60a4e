package dev.signalbox.model.schema;

import dev.signalbox.model.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A place where a value breaks its schema.
 *
 * @param path ajv's data path: {@code .services['a'].bindings[0]}, empty for the root
 * @param problem what is wrong
 * @param range where it is wrong: a key too many, else the value
 * @param closer what is wrong with the nearest of several allowed shapes, when the problem itself
 *     speaks about another shape; null otherwise
 */
public record Violation(
    String path, Problem problem, TextRange range, @Nullable Violation closer) {}
