package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.NetSocket;
import java.util.function.IntConsumer;

/**
 * Carries an upgrade to a service. Once the service agrees, bytes go both ways untouched, so every
 * extension and subprotocol works; when it declines, its answer reaches the client as it is.
 */
final class WebSocketRelay {
  private final Vertx vertx;
  private final ConnectionPools pools;
  private final ConnectionClock clients;
  private final Exchange exchange;
  private final Outbound outbound;
  private final IntConsumer onFailure;

  WebSocketRelay(
      Vertx vertx,
      ConnectionPools pools,
      ConnectionClock clients,
      Exchange exchange,
      Outbound outbound,
      IntConsumer onFailure) {
    this.vertx = vertx;
    this.pools = pools;
    this.clients = clients;
    this.exchange = exchange;
    this.outbound = outbound;
    this.onFailure = onFailure;
  }

  /** Starts. */
  void start() {
    exchange.request().pause();
    pools.connect(outbound.place()).onComplete(this::use, this::fail);
  }

  private void use(ServiceConnection connection) {
    if (exchange.ended()) {
      connection.close();
      return;
    }
    exchange
        .response()
        .closeHandler(v -> {
          connection.close();
          exchange.report();
        });
    connection
        .request(outbound)
        .onComplete(request -> send(request, connection), e -> fail(e, connection));
  }

  private void send(HttpClientRequest request, ServiceConnection connection) {
    request.exceptionHandler(e -> exchange.failed(String.valueOf(e.getMessage())));
    outbound.headers().accept(request.headers());
    request.putHeader("Connection", "Upgrade").putHeader("Upgrade", "websocket");
    request.connect().onComplete(answer -> relay(answer, connection), e -> fail(e, connection));
  }

  private void fail(Throwable cause, ServiceConnection connection) {
    connection.close();
    fail(cause);
  }

  private void fail(Throwable cause) {
    exchange.failed(String.valueOf(cause.getMessage()));
    onFailure.accept(502);
  }

  private void relay(HttpClientResponse answer, ServiceConnection connection) {
    if (answer.statusCode() == 101) {
      open(answer, connection);
      return;
    }
    if (!AnswerHead.isFinal(answer)) {
      fail(new IllegalStateException("status " + answer.statusCode()), connection);
      return;
    }
    exchange.request().resume();
    AnswerHead.write(answer, outbound, exchange);
    AnswerBody body = new AnswerBody(vertx, answer, exchange.response());
    body.carry(
        () -> {
          body.end();
          connection.close();
        },
        () -> {
          exchange.failed("the service broke off its answer");
          exchange.request().connection().close();
        });
  }

  private void open(HttpClientResponse answer, ServiceConnection connection) {
    HttpServerResponse out = exchange.response();
    out.setStatusCode(101).setStatusMessage(answer.statusMessage());
    AnswerHead.fill(answer.headers(), outbound, out.headers());
    out.putHeader("Connection", "Upgrade").putHeader("Upgrade", "websocket");
    NetSocket service = answer.netSocket();
    service.pause();
    exchange
        .request()
        .toNetSocket()
        .onComplete(client -> join(client, service), e -> connection.close());
  }

  private void join(NetSocket client, NetSocket service) {
    client.pause();
    client.closeHandler(v -> {
      service.close();
      clients.closed(exchange.request().connection());
      exchange.report();
    });
    service.closeHandler(v -> client.close());
    client.exceptionHandler(e -> client.close());
    service.exceptionHandler(e -> service.close());
    client.pipeTo(service);
    service.pipeTo(client);
  }
}
