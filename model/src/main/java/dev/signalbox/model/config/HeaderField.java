package dev.signalbox.model.config;

/**
 * A header to set.
 *
 * @param key its name as written
 * @param value its value, which may use parameters of the source
 */
public record HeaderField(String key, String value) {}
