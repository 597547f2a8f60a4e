package dev.signalbox.model.pattern.regex;

/**
 * Neighbouring characters.
 *
 * @param first the lowest
 * @param last the highest, not below the first
 */
public record CharRange(char first, char last) {}
