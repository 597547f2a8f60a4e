package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code crons}.
 *
 * @param index place in the list, from 0
 * @param path public path that is called; null when missing
 * @param schedule cron expression, in UTC; null when missing
 * @param json the entry
 */
public record Cron(int index, @Nullable String path, @Nullable String schedule, JsonObject json) {}
