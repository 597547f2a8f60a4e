package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An item of {@code has} or {@code missing}.
 *
 * @param type {@code host}, {@code header}, {@code cookie} or {@code query}
 * @param key name of the header, cookie or parameter; null for a host
 * @param test what the value must satisfy; null when presence is enough
 * @param json the item
 */
public record Condition(
    String type, @Nullable String key, @Nullable ConditionTest test, JsonObject json) {}
