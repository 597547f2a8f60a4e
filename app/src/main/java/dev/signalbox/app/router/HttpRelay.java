package dev.signalbox.app.router;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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

  private final AnswerClock clock;
  private final ConnectionPools pools;
  private final Exchange exchange;
  private final Outbound outbound;
  private final IntConsumer onFailure;
  private final HttpServerRequest in;
  private final HttpServerResponse out;
  private final boolean chunked;
  private final boolean hasBody;
  private @Nullable HttpClientRequest upstream;
  private boolean cancelled;
  private boolean settled;
  private boolean reused;
  private boolean repeated;
  private boolean bodyArrived;

  HttpRelay(
      AnswerClock clock,
      ConnectionPools pools,
      Exchange exchange,
      Outbound outbound,
      IntConsumer onFailure) {
    this.clock = clock;
    this.pools = pools;
    this.exchange = exchange;
    this.outbound = outbound;
    this.onFailure = onFailure;
    this.in = exchange.request();
    this.out = exchange.response();
    this.chunked = in.headers().contains("transfer-encoding");
    String length = in.getHeader("content-length");
    this.hasBody = length == null ? chunked : !length.equals("0");
  }

  /** Starts; the request must be paused. */
  void start() {
    in.exceptionHandler(e -> cancel());
    out.exceptionHandler(e -> cancel());
    out.closeHandler(v -> {
      cancel();
      exchange.report();
    });
    connect().onComplete(this::send, e -> fail(e, BAD_GATEWAY));
  }

  /**
   * A service that leaves a body unread would take it for its next request: a request with a body
   * gets a connection that serves no other.
   */
  private Future<HttpClientRequest> connect() {
    return hasBody ? pools.freshRequest(outbound) : pools.request(outbound);
  }

  private void send(HttpClientRequest request) {
    upstream = request;
    request.exceptionHandler(e -> {});
    if (cancelled) {
      request.reset();
      return;
    }
    reused = pools.wasReused(request);
    HopByHop.copyAll(outbound.headers(), request.headers());
    request.setChunked(chunked);
    request.earlyHintsHandler(hints -> out.writeEarlyHints(hints));
    request.response().onComplete(this::relay, e -> fail(e, BAD_GATEWAY));
    if (!hasBody) {
      bodyArrived = true;
      in.resume();
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
    if (!reused) {
      pools.wantRoom(outbound.address().port());
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
    settled = true;
    AnswerHead.write(answer, outbound, exchange);
    answer.exceptionHandler(e -> cut("the service broke off its answer"));
    answer
        .pipe()
        .endOnFailure(false)
        .endOnSuccess(false)
        .to(out)
        .onComplete(v -> finish(answer), e -> cut("the answer broke off"));
  }

  private void finish(HttpClientResponse answer) {
    if (!answer.trailers().isEmpty() && out.isChunked()) {
      HopByHop.copyEndToEnd(answer.trailers(), out.trailers());
    }
    out.end();
    pools.rests(answer.request());
    if (!bodyArrived) {
      in.connection().close();
    }
  }

  private void fail(Throwable cause, int status) {
    clock.settled(this);
    if (settled || cancelled) {
      return;
    }
    if (status == BAD_GATEWAY && upstream != null && mayRepeat()) {
      repeated = true;
      upstream = null;
      pools.freshRequest(outbound).onComplete(this::send, e -> fail(e, BAD_GATEWAY));
      return;
    }
    settled = true;
    exchange.failed(String.valueOf(cause.getMessage()));
    if (upstream != null) {
      upstream.reset();
    }
    onFailure.accept(status);
  }

  /** A kept-alive connection may have been closed by the service just as the request set out. */
  private boolean mayRepeat() {
    return reused && !repeated && !hasBody && REPEATABLE.contains(outbound.method().name());
  }

  private void cut(String why) {
    exchange.failed(why);
    in.connection().close();
  }

  private void cancel() {
    if (!cancelled && !out.ended()) {
      cancelled = true;
      clock.settled(this);
      exchange.failed("the client went away");
      if (upstream != null) {
        upstream.reset();
      }
    }
  }
}
