package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What calls a function beside requests.
 *
 * @param type {@code queue/v1beta}, {@code queue/v2beta}, {@code schedule/v1beta}
 * @param topic queue topic, or null
 * @param consumer name of the consumer, or null
 * @param json the entry
 */
public record FunctionTrigger(
    @Nullable String type, @Nullable String topic, @Nullable String consumer, JsonObject json) {}
