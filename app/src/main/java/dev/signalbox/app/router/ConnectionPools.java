package dev.signalbox.app.router;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.PoolOptions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The connections of one event loop to the services: kept alive, or fresh where that is needed. */
final class ConnectionPools {
  /**
   * Below the 5 s after which Node closes an idle connection, so that few pooled ones are stale.
   */
  private static final int KEEP_ALIVE_SECONDS = 4;

  private static final int MAX_PER_SERVICE = 512;
  private final HttpClient pooled;
  private final HttpClient fresh;

  /** Stands for nobody: the connection has served and waits for the next request. */
  private static final Object RESTS = new Object();

  /** Stands for nobody: the connection has not served yet. */
  private static final Object UNUSED = new Object();

  /** Who uses each kept-alive connection: the latest request, or one of the two above. */
  private final IdentityHashMap<HttpConnection, Object> users = new IdentityHashMap<>();

  private final Context loop;
  private final SharedPools shared;

  /** To be made on the event loop it belongs to. */
  ConnectionPools(Vertx vertx, RouterOptions options, SharedPools shared) {
    this.loop = vertx.getOrCreateContext();
    this.shared = shared;
    HttpClientOptions base =
        new HttpClientOptions()
            .setConnectTimeout((int) options.connectTimeout().toMillis())
            .setMaxHeaderSize(options.maxHeadBytes())
            .setMaxInitialLineLength(options.maxHeadBytes())
            .setDecompressionSupported(false)
            .setTcpNoDelay(true)
            .setKeepAliveTimeout(KEEP_ALIVE_SECONDS);
    PoolOptions size = new PoolOptions().setHttp1MaxSize(MAX_PER_SERVICE).setMaxWaitQueueSize(-1);
    pooled =
        vertx
            .httpClientBuilder()
            .with(base)
            .with(size)
            .withConnectHandler(connection -> {
              connection.exceptionHandler(ConnectionPools::broken);
              users.put(connection, UNUSED);
              connection.closeHandler(v -> users.remove(connection));
            })
            .build();
    fresh =
        vertx
            .httpClientBuilder()
            .with(new HttpClientOptions(base).setKeepAlive(false))
            .with(size)
            .withConnectHandler(connection -> connection.exceptionHandler(ConnectionPools::broken))
            .build();
    shared.add(this);
  }

  /** Takes part in nothing any more. */
  void close() {
    shared.remove(this);
  }

  /** Whoever uses the connection hears of it too; the library would write it to the log. */
  private static void broken(Throwable cause) {}

  /** A request on a kept-alive connection where there is one. */
  Future<HttpClientRequest> request(Outbound outbound) {
    return pooled.request(outbound.options());
  }

  /** A request on a connection of its own, as a second try needs. */
  Future<HttpClientRequest> freshRequest(Outbound outbound) {
    return fresh.request(outbound.options());
  }

  /** Marks the connection of a request as used; true if it had served others before. */
  boolean wasReused(HttpClientRequest request) {
    Object before = users.replace(request.connection(), request);
    return before != null && !UNUSED.equals(before);
  }

  /**
   * The answer to a request is complete: its connection rests unless it serves the next already.
   */
  void rests(HttpClientRequest request) {
    HttpConnection connection = request.connection();
    if (request.equals(users.get(connection))) {
      users.put(connection, RESTS);
    }
  }

  /** A service leaves a request on a new connection waiting; maybe it is busy with resting ones. */
  void wantRoom(int port) {
    shared.makeRoom(port);
  }

  /** Closes the connections to a port that rest; from any thread. */
  void makeRoom(int port) {
    loop.runOnContext(v -> {
      List<HttpConnection> resting = new ArrayList<>();
      users.forEach((connection, user) -> {
        if (RESTS.equals(user) && connection.remoteAddress().port() == port) {
          resting.add(connection);
        }
      });
      resting.forEach(HttpConnection::close);
    });
  }
}
