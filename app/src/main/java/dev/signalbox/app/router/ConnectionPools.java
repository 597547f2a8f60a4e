package dev.signalbox.app.router;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.PoolOptions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The connections of one event loop to the services: kept alive, or fresh where that is needed. */
final class ConnectionPools {
  /**
   * Below the 5 s after which Node closes an idle connection, so that few pooled ones are stale.
   */
  private static final int KEEP_ALIVE_SECONDS = 4;

  private static final int MAX_PER_SERVICE = 512;
  private final HttpClient pooled;
  private final HttpClient fresh;
  private final Set<HttpConnection> unused = Collections.newSetFromMap(new IdentityHashMap<>());

  ConnectionPools(Vertx vertx, RouterOptions options) {
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
              unused.add(connection);
              connection.closeHandler(v -> unused.remove(connection));
            })
            .build();
    fresh =
        vertx
            .httpClientBuilder()
            .with(new HttpClientOptions(base).setKeepAlive(false))
            .with(size)
            .withConnectHandler(connection -> connection.exceptionHandler(ConnectionPools::broken))
            .build();
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
    return !unused.remove(request.connection());
  }
}
