package dev.signalbox.model.env;

/**
 * A variable that somebody asked for and no service receives.
 *
 * @param name of the variable
 * @param origin who would have offered it
 * @param reason why it does not arrive, a sentence
 */
public record Withheld(String name, Origin origin, String reason) {}
