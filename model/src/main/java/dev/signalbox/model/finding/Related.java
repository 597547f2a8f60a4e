package dev.signalbox.model.finding;

import dev.signalbox.model.text.TextRange;

/**
 * Another place that belongs to a finding, for example an earlier rule that covers this one.
 *
 * @param range where
 * @param message what that place has to do with it, one sentence
 */
public record Related(TextRange range, String message) {}
