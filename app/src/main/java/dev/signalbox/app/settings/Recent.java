package dev.signalbox.app.settings;

/**
 * A project that was open before.
 *
 * @param folder absolute path
 * @param opened when, in milliseconds since 1970 UTC
 * @param pinned whether it stays at the top
 */
public record Recent(String folder, long opened, boolean pinned) {}
