package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code schedules}; exactly one of path, function, topic and entrypoint is meant to be
 * there.
 *
 * @param index place in the list, from 0
 * @param name or null
 * @param schedule cron expression; null when missing
 * @param timezone IANA name, or null for UTC
 * @param path public path that is called, or null
 * @param function file that is called, or null
 * @param service owner of the function, or null
 * @param topic queue topic, or null
 * @param entrypoint module that is called, or null
 * @param json the entry
 */
public record Schedule(
    int index,
    @Nullable String name,
    @Nullable String schedule,
    @Nullable String timezone,
    @Nullable String path,
    @Nullable String function,
    @Nullable String service,
    @Nullable String topic,
    @Nullable String entrypoint,
    JsonObject json) {}
