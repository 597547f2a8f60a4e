package dev.signalbox.app.router;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request the router has dealt with.
 *
 * @param id counts up from 1 for each router
 * @param at when its head had arrived
 * @param caller the service that called another one, or {@code null} for a request from outside
 * @param head what was asked
 * @param decision where it went and why
 * @param status the status sent to the client; 0 when the connection was closed without one
 * @param latency from head to the end of the answer
 * @param bytesIn body bytes received from the client
 * @param bytesOut body bytes sent to the client
 * @param error why it failed, in words, or {@code null}
 */
public record ExchangeEvent(
    long id,
    Instant at,
    @Nullable String caller,
    RequestHead head,
    Decision decision,
    int status,
    Duration latency,
    long bytesIn,
    long bytesOut,
    @Nullable String error) {}
