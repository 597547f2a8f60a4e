package dev.signalbox.app.router;

import java.time.Duration;
import java.util.Set;

/**
 * How a router behaves on its sockets.
 *
 * @param port the preferred port; 0 for any free one
 * @param nextFreePort whether a busy port makes the router try the following ones
 * @param eventLoops threads that carry traffic, at least one; one carries more than the services on
 *     the same machine can answer
 * @param policy whose header manners it has
 * @param extraHosts host names accepted besides the loopback forms; {@code *} accepts every name
 * @param headTimeout how long a client may take for the head of its first request
 * @param idleTimeout how long a kept-alive client connection may rest between requests
 * @param connectTimeout how long a connection to a service may take
 * @param responseTimeout how long a service may think before the head of its answer
 * @param maxHeadBytes largest head accepted, in bytes; beyond it clients get 431 or 414
 * @param maxConnections client connections open at once, on all event loops together; further ones
 *     are closed at once, so that a flood of clients cannot fill the memory
 */
public record RouterOptions(
    int port,
    boolean nextFreePort,
    int eventLoops,
    HeaderPolicy policy,
    Set<String> extraHosts,
    Duration headTimeout,
    Duration idleTimeout,
    Duration connectTimeout,
    Duration responseTimeout,
    int maxHeadBytes,
    int maxConnections) {

  /** The platform's manners on port 3000 or the next free one. */
  public static RouterOptions standard() {
    return new RouterOptions(
        3000,
        true,
        1,
        HeaderPolicy.PLATFORM,
        Set.of(),
        Duration.ofSeconds(20),
        Duration.ofSeconds(75),
        Duration.ofSeconds(5),
        Duration.ofMinutes(5),
        64 * 1024,
        1024);
  }

  /** The same on another port. */
  public RouterOptions withPort(int newPort, boolean tryNext) {
    return new RouterOptions(
        newPort,
        tryNext,
        eventLoops,
        policy,
        extraHosts,
        headTimeout,
        idleTimeout,
        connectTimeout,
        responseTimeout,
        maxHeadBytes,
        maxConnections);
  }

  /** The same with another number of threads that carry traffic. */
  public RouterOptions withEventLoops(int threads) {
    return new RouterOptions(
        port,
        nextFreePort,
        threads,
        policy,
        extraHosts,
        headTimeout,
        idleTimeout,
        connectTimeout,
        responseTimeout,
        maxHeadBytes,
        maxConnections);
  }

  /** The same with other header manners. */
  public RouterOptions withPolicy(HeaderPolicy newPolicy) {
    return new RouterOptions(
        port,
        nextFreePort,
        eventLoops,
        newPolicy,
        extraHosts,
        headTimeout,
        idleTimeout,
        connectTimeout,
        responseTimeout,
        maxHeadBytes,
        maxConnections);
  }

  /** The same accepting these host names too. */
  public RouterOptions withHosts(Set<String> names) {
    return new RouterOptions(
        port,
        nextFreePort,
        eventLoops,
        policy,
        Set.copyOf(names),
        headTimeout,
        idleTimeout,
        connectTimeout,
        responseTimeout,
        maxHeadBytes,
        maxConnections);
  }

  /** The same with another largest head. */
  public RouterOptions withMaxHead(int bytes) {
    return new RouterOptions(
        port,
        nextFreePort,
        eventLoops,
        policy,
        extraHosts,
        headTimeout,
        idleTimeout,
        connectTimeout,
        responseTimeout,
        bytes,
        maxConnections);
  }

  /** The same with other limits on slow clients and services. */
  public RouterOptions withTimeouts(Duration head, Duration response) {
    return new RouterOptions(
        port,
        nextFreePort,
        eventLoops,
        policy,
        extraHosts,
        head,
        idleTimeout,
        connectTimeout,
        response,
        maxHeadBytes,
        maxConnections);
  }
}
