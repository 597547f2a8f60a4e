package dev.signalbox.app.router;

import dev.signalbox.app.router.ServiceConnection.Place;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientConnection;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one event loop to the services. Those that have served rest for a while, the
 * latest to be used first: the library's own pool knows neither which of them rest nor how to try
 * again on a fresh one, and costs more than the look-up here.
 */
final class ConnectionPools {
  /**
   * Below the 5 s after which Node closes an idle connection, so that few resting ones are stale.
   */
  private static final Duration LONGEST_REST = Duration.ofSeconds(4);

  private final HttpClientAgent client;
  private final Context loop;
  private final SharedPools shared;
  private final Map<Place, Deque<ServiceConnection>> resting = new HashMap<>();

  /** To be made on the event loop it belongs to. */
  ConnectionPools(Vertx vertx, RouterOptions options, SharedPools shared) {
    this.loop = vertx.getOrCreateContext();
    this.shared = shared;
    client =
        vertx
            .httpClientBuilder()
            .with(
                new HttpClientOptions()
                    .setConnectTimeout((int) options.connectTimeout().toMillis())
                    .setMaxHeaderSize(options.maxHeadBytes())
                    .setMaxInitialLineLength(options.maxHeadBytes())
                    .setDecompressionSupported(false)
                    .setTcpNoDelay(true))
            .build();
    Rounds.every(vertx, LONGEST_REST, this::closeStale);
    shared.add(this);
  }

  /** Takes part in nothing any more. */
  void close() {
    shared.remove(this);
  }

  /** Takes a connection that rests, or null where none does. */
  @Nullable ServiceConnection takeResting(Place place) {
    Deque<ServiceConnection> here = resting.get(place);
    if (here == null) {
      return null;
    }
    ServiceConnection latest = here.peekLast();
    return latest == null || latest.isStale(System.nanoTime()) ? null : here.pollLast();
  }

  /** Opens a connection. */
  Future<ServiceConnection> connect(Place place) {
    return client.connect(place.options()).map(connection -> opened(connection, place));
  }

  private ServiceConnection opened(HttpClientConnection connection, Place place) {
    ServiceConnection opened = new ServiceConnection(connection, place);
    connection.exceptionHandler(ConnectionPools::broken);
    connection.closeHandler(v -> forget(opened));
    return opened;
  }

  /** Whoever uses the connection hears of it too; the library would write it to the log. */
  private static void broken(Throwable cause) {}

  private void forget(ServiceConnection closed) {
    closed.noteClosed();
    Deque<ServiceConnection> here = resting.get(closed.place());
    if (here != null) {
      here.remove(closed);
    }
  }

  /**
   * The exchange on a connection is complete: it rests for as long as the service agrees to. For a
   * slow client that may be long after the service closed it.
   */
  void rests(ServiceConnection connection, HttpClientResponse answer) {
    long nanos = KeepAlive.nanos(answer, LONGEST_REST.toNanos());
    if (nanos == 0) {
      connection.close();
    } else if (connection.isOpen()) {
      connection.rest(System.nanoTime() + nanos);
      resting.computeIfAbsent(connection.place(), place -> new ArrayDeque<>()).add(connection);
    }
  }

  private void closeStale() {
    long now = System.nanoTime();
    closeResting(connection -> connection.isStale(now));
    resting.values().removeIf(Deque::isEmpty);
  }

  /** A service leaves a request on a new connection waiting; maybe it is busy with resting ones. */
  void wantRoom(int port) {
    shared.makeRoom(port);
  }

  /** Closes the connections to a port that rest; from any thread. */
  void makeRoom(int port) {
    loop.runOnContext(v -> closeResting(connection -> connection.place().port() == port));
  }

  /** Collects them first: a connection that closes is forgotten at once. */
  private void closeResting(Predicate<ServiceConnection> which) {
    resting.values().stream()
        .flatMap(Deque::stream)
        .filter(which)
        .toList()
        .forEach(ServiceConnection::close);
  }
}
