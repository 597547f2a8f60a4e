package dev.signalbox.app.process;

import java.time.Instant;

/**
 * A line a service wrote.
 *
 * @param number counts up from 1 over all services of a {@link LogBook}
 * @param at when the line was complete
 * @param service the service that wrote it
 * @param error whether it came from standard error
 * @param text the line with its ANSI sequences, without the line end
 */
public record LogLine(long number, Instant at, String service, boolean error, String text) {}
