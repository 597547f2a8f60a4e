package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries one request to a service and its answer back, with backpressure both ways. A client that
 * goes away cancels the service's work; a service that fails before its answer is reported through
 * {@code onFailure}; one that fails later shows as a cut connection, never as a complete answer.
 */
final class HttpRelay {
  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "OPTIONS");
  private static final int BAD_GATEWAY = 502;
  private static final int GATEWAY_TIMEOUT = 504;

  private final Vertx vertx;
  private final AnswerClock clock;
  private final ConnectionPools pools;
  private final Exchange exchange;
  private final Outbound outbound;
  private final IntConsumer onFailure;
  private final HttpServerRequest in;
  private final HttpServerResponse out;
  private final boolean chunked;
  private final boolean hasBody;
  private @Nullable ServiceConnection connection;
  private boolean cancelled;
  private boolean settled;
  private boolean repeated;
  private boolean bodyArrived;

  HttpRelay(
      Vertx vertx,
      AnswerClock clock,
      ConnectionPools pools,
      Exchange exchange,
      Outbound outbound,
      IntConsumer onFailure) {
    this.vertx = vertx;
    this.clock = clock;
    this.pools = pools;
    this.exchange = exchange;
    this.outbound = outbound;
    this.onFailure = onFailure;
    this.in = exchange.request();
    this.out = exchange.response();
    this.chunked = in.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
    this.hasBody = length == null ? chunked : !length.equals("0");
  }

  /**
   * Starts. A service that leaves a body unread would take it for its next request: a request with
   * a body gets a connection that serves no other. One that must not be repeated gets a new one.
   */
  void start() {
    out.exceptionHandler(e -> cancel());
    out.closeHandler(v -> {
      cancel();
      exchange.report();
    });
    if (hasBody) {
      in.pause();
      in.exceptionHandler(e -> cancel());
    }
    ServiceConnection resting = isRepeatable() ? pools.takeResting(outbound.place()) : null;
    if (resting == null) {
      connect();
    } else {
      use(resting);
    }
  }

  private void connect() {
    pools.connect(outbound.place()).onComplete(this::use, e -> fail(e, BAD_GATEWAY));
  }

  private void use(ServiceConnection chosen) {
    if (cancelled) {
      chosen.close();
      return;
    }
    connection = chosen;
    chosen.request(outbound).onComplete(this::send, e -> fail(e, BAD_GATEWAY));
  }

  private void send(HttpClientRequest request) {
    request.exceptionHandler(e -> {});
    outbound.headers().accept(request.headers());
    if (servesOnce()) {
      request.putHeader("Connection", "close");
    }
    request.setChunked(chunked);
    if (in.version() == HttpVersion.HTTP_1_1) {
      request.earlyHintsHandler(out::writeEarlyHints);
    }
    request.response().onComplete(this::relay, e -> fail(e, BAD_GATEWAY));
    if (!hasBody) {
      bodyArrived = true;
      request.end();
      awaitAnswer();
    } else if (in.headers().contains("expect", "100-continue", true)) {
      request.continueHandler(v -> {
        out.writeContinue();
        sendBody(request);
      });
      request.sendHead();
      awaitAnswer();
    } else {
      sendBody(request);
    }
  }

  private boolean servesOnce() {
    return hasBody || repeated;
  }

  private void sendBody(HttpClientRequest request) {
    clock.settled(this);
    in.pipe()
        .endOnFailure(false)
        .to(request)
        .onComplete(
            v -> {
              bodyArrived = true;
              awaitAnswer();
            },
            e -> awaitAnswer());
  }

  private void awaitAnswer() {
    if (!settled && !cancelled) {
      clock.asked(this);
    }
  }

  /**
   * The service has let the request wait. One that takes a connection at a time would do so until
   * those that rest in a pool are closed.
   */
  void waitsLong() {
    if (connection != null && !connection.reused()) {
      pools.wantRoom(outbound.place().port());
    }
  }

  /** The service thinks for too long. */
  void timedOut() {
    fail(new IllegalStateException("no answer in time"), GATEWAY_TIMEOUT);
  }

  private void relay(HttpClientResponse answer) {
    clock.settled(this);
    if (cancelled || settled) {
      return;
    }
    if (!AnswerHead.isFinal(answer)) {
      fail(new IllegalStateException("status " + answer.statusCode()), BAD_GATEWAY);
      return;
    }
    settled = true;
    AnswerHead.write(answer, outbound, exchange);
    AnswerBody body = new AnswerBody(vertx, answer, out);
    body.carry(() -> finish(answer, body), this::cut);
  }

  private void finish(HttpClientResponse answer, AnswerBody body) {
    if (!answer.trailers().isEmpty() && out.isChunked()) {
      HopByHop.copyEndToEnd(answer.trailers(), out.trailers());
    }
    body.end();
    if (servesOnce()) {
      drop();
    } else if (connection != null) {
      pools.rests(connection, answer);
    }
    if (!bodyArrived || endsByClosing()) {
      in.connection().close();
    }
  }

  /** An HTTP/1.0 client knows the end of an answer without a length only by this. */
  private boolean endsByClosing() {
    return in.version() == HttpVersion.HTTP_1_0
        && !out.headers().contains(HttpHeaders.CONTENT_LENGTH);
  }

  private void fail(Throwable cause, int status) {
    clock.settled(this);
    if (settled || cancelled) {
      return;
    }
    drop();
    if (status == BAD_GATEWAY && mayRepeat()) {
      repeated = true;
      connect();
      return;
    }
    settled = true;
    exchange.failed(String.valueOf(cause.getMessage()));
    onFailure.accept(status);
  }

  /** Closes the connection to the service; to give up the request alone would leave some open. */
  private void drop() {
    if (connection != null) {
      connection.close();
    }
  }

  /** A kept-alive connection may have been closed by the service just as the request set out. */
  private boolean mayRepeat() {
    return connection != null && connection.reused() && !repeated;
  }

  private boolean isRepeatable() {
    return !hasBody && REPEATABLE.contains(outbound.method().name());
  }

  private void cut() {
    exchange.failed("the service broke off its answer");
    in.connection().close();
  }

  private void cancel() {
    if (!cancelled && !out.ended()) {
      cancelled = true;
      clock.settled(this);
      exchange.failed("the client went away");
      drop();
    }
  }
}
