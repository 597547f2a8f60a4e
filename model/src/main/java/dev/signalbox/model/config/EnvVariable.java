package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonMember;

/**
 * A variable set by the file.
 *
 * @param name its name
 * @param value its value; one that starts with {@code @} names a secret
 * @param member key and value in the file
 */
public record EnvVariable(String name, String value, JsonMember member) {}
