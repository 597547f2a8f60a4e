package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.IdentityHashMap;

/**
 * Closes client connections that take too long over a request head or rest too long between
 * requests, and those beyond the permitted number. Bodies and answers may take any time.
 */
final class ConnectionClock {
  private final Vertx vertx;
  private final RouterOptions options;
  private final IdentityHashMap<HttpConnection, Long> timers = new IdentityHashMap<>();
  private int open;

  ConnectionClock(Vertx vertx, RouterOptions options) {
    this.vertx = vertx;
    this.options = options;
  }

  /** A client connected. */
  void opened(HttpConnection connection) {
    open++;
    connection.exceptionHandler(ConnectionClock::broken);
    connection.closeHandler(v -> {
      open--;
      disarm(connection);
    });
    if (open > options.maxConnections()) {
      connection.close();
    } else {
      arm(connection, options.headTimeout().toMillis());
    }
  }

  /** Clients that reset their connection are everyday; the library would write it to the log. */
  private static void broken(Throwable cause) {}

  /** The head of a request arrived. */
  void requested(HttpServerRequest request) {
    HttpConnection connection = request.connection();
    disarm(connection);
    request.response().bodyEndHandler(v -> arm(connection, options.idleTimeout().toMillis()));
  }

  private void arm(HttpConnection connection, long millis) {
    disarm(connection);
    timers.put(connection, vertx.setTimer(millis, id -> connection.close()));
  }

  private void disarm(HttpConnection connection) {
    Long timer = timers.remove(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }
}
