package dev.signalbox.model.diff;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a service that leads to another service than before.
 *
 * @param caller the service that has the variable
 * @param env the variable
 * @param before the service it led to; null when there was no such binding
 * @param after the service it leads to now; null when there is no such binding
 */
public record BindingChange(
    String caller, String env, @Nullable String before, @Nullable String after) {}
