package dev.signalbox.app.router;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import org.jspecify.annotations.Nullable;

/** The share of a router that runs on one event loop: its listener and its service connections. */
final class RouterVerticle extends VerticleBase {
  private final RouterOptions options;
  private final int port;
  private final Site site;
  private final SharedPools shared;
  private @Nullable ConnectionPools pools;
  private @Nullable HttpServer server;

  RouterVerticle(RouterOptions options, int port, Site site, SharedPools shared) {
    this.options = options;
    this.port = port;
    this.site = site;
    this.shared = shared;
  }

  @Override
  public Future<?> start() {
    ConnectionClock clock = new ConnectionClock(vertx, options);
    ConnectionPools connections = new ConnectionPools(vertx, options, shared);
    pools = connections;
    RequestHandler handler = new RequestHandler(vertx, options, site, connections, clock);
    HttpServer listening =
        vertx
            .createHttpServer(serverOptions())
            .connectionHandler(clock::opened)
            .requestHandler(request -> {
              clock.requested(request);
              handler.handle(request);
            });
    server = listening;
    return listening.listen(port, "127.0.0.1");
  }

  @Override
  public Future<?> stop() {
    if (pools != null) {
      pools.close();
    }
    return server == null ? Future.succeededFuture() : server.close();
  }

  private HttpServerOptions serverOptions() {
    return new HttpServerOptions()
        .setHttp2ClearTextEnabled(false)
        .setHandle100ContinueAutomatically(false)
        .setCompressionSupported(false)
        .setDecompressionSupported(false)
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false)
        .setTcpNoDelay(true)
        .setMaxHeaderSize(options.maxHeadBytes())
        .setMaxInitialLineLength(options.maxHeadBytes());
  }
}
