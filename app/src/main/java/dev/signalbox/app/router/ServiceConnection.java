package dev.signalbox.app.router;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientConnection;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnectOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** An open connection to a service; it carries one request after the other. */
final class ServiceConnection {
  /**
   * Where a connection leads.
   *
   * @param host the host
   * @param port the port
   * @param tls whether it speaks TLS
   */
  record Place(String host, int port, boolean tls) {
    HttpConnectOptions options() {
      return new HttpConnectOptions()
          .setServer(SocketAddress.inetSocketAddress(port, host))
          .setHost(host)
          .setPort(port)
          .setSsl(tls);
    }
  }

  private final HttpClientConnection connection;
  private final Place place;
  private boolean reused;
  private boolean closed;
  private long restsUntilNanos;

  ServiceConnection(HttpClientConnection connection, Place place) {
    this.connection = connection;
    this.place = place;
  }

  Place place() {
    return place;
  }

  /** Whether it has served before, so that the service may have closed it meanwhile. */
  boolean reused() {
    return reused;
  }

  /** Begins a request. */
  Future<HttpClientRequest> request(Outbound outbound) {
    return connection.request(
        new RequestOptions().setMethod(outbound.method()).setURI(outbound.target()));
  }

  /** Notes that it has served and may wait for its next request until then. */
  void rest(long untilNanos) {
    reused = true;
    restsUntilNanos = untilNanos;
  }

  /** Whether it has rested for too long to be trusted. */
  boolean isStale(long nowNanos) {
    return nowNanos - restsUntilNanos > 0;
  }

  /** Whether it can carry another request, as far as is known. */
  boolean isOpen() {
    return !closed;
  }

  /** Closes it; nobody may use it any more. */
  void close() {
    closed = true;
    connection.close();
  }

  /** Notes that either side has closed it. */
  void noteClosed() {
    closed = true;
  }
}
