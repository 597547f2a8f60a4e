package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Closes client connections that take too long over a request head or rest too long between
 * requests, and those beyond the permitted number. Bodies and answers may take any time. Looks
 * round now and then, because a timer for every request would cost more than the request.
 */
final class ConnectionClock {
  /** Until when a connection may rest; far away while it is busy. */
  private static final class Rest {
    private long untilNanos;
    private boolean busy;
  }

  private final RouterOptions options;

  /** The connections permitted here; the listeners of all event loops take them in turn. */
  private final int share;

  private final IdentityHashMap<HttpConnection, Rest> open = new IdentityHashMap<>();

  ConnectionClock(Vertx vertx, RouterOptions options) {
    this.options = options;
    this.share = Math.max(1, options.maxConnections() / options.eventLoops());
    Rounds.every(vertx, options.headTimeout(), this::sweep);
  }

  /** A client connected. */
  void opened(HttpConnection connection) {
    Rest rest = new Rest();
    rest.untilNanos = System.nanoTime() + options.headTimeout().toNanos();
    open.put(connection, rest);
    connection.exceptionHandler(ConnectionClock::broken);
    connection.closeHandler(v -> closed(connection));
    if (open.size() > share) {
      connection.close();
    }
  }

  /** A client is gone. The library does not tell so of connections that became a tunnel. */
  void closed(HttpConnection connection) {
    open.remove(connection);
  }

  /** Clients that reset their connection are everyday; the library would write it to the log. */
  private static void broken(Throwable cause) {}

  /** The head of a request arrived. */
  void requested(HttpServerRequest request) {
    Rest rest = open.get(request.connection());
    if (rest != null) {
      rest.busy = true;
      request
          .response()
          .bodyEndHandler(v -> {
            rest.busy = false;
            rest.untilNanos = System.nanoTime() + options.idleTimeout().toNanos();
          });
    }
  }

  private void sweep() {
    long now = System.nanoTime();
    for (Map.Entry<HttpConnection, Rest> one : List.copyOf(open.entrySet())) {
      if (!one.getValue().busy && now - one.getValue().untilNanos > 0) {
        one.getKey().close();
      }
    }
  }
}
