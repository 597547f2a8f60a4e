package dev.signalbox.app.process;

/**
 * Where a service answers.
 *
 * @param host {@code ::1} or {@code 127.0.0.1}
 * @param port its TCP port
 */
public record Endpoint(String host, int port) {}
