package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A private edge, declared on the caller.
 *
 * @param index place in the caller's {@code bindings}, from 0
 * @param service name of the target; null when missing
 * @param env name of the variable that receives the target's address; null when missing
 * @param json the entry
 */
public record Binding(int index, @Nullable String service, @Nullable String env, JsonObject json) {}
