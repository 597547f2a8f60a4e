package dev.signalbox.app.router;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request in flight: its two ends, its decision, and the account given when it ends. */
final class Exchange {
  private final HttpServerRequest request;
  private final RequestHead head;
  private final Decision decision;
  private final Consumer<Exchange> whenEnded;
  private final Instant at = Instant.now();
  private final long startedNanos = System.nanoTime();
  private @Nullable String error;
  private boolean reported;

  Exchange(
      HttpServerRequest request,
      RequestHead head,
      Decision decision,
      Consumer<Exchange> whenEnded) {
    this.request = request;
    this.head = head;
    this.decision = decision;
    this.whenEnded = whenEnded;
    request.response().endHandler(v -> report());
    request.response().closeHandler(v -> report());
  }

  HttpServerRequest request() {
    return request;
  }

  HttpServerResponse response() {
    return request.response();
  }

  RequestHead head() {
    return head;
  }

  /** Notes why the exchange fails; the first reason stays. */
  void failed(String why) {
    if (error == null) {
      error = why;
    }
  }

  /** Gives the account once, when the answer is complete or the connection gone. */
  void report() {
    if (!reported) {
      reported = true;
      whenEnded.accept(this);
    }
  }

  /** Whether the account was given: the answer is complete or the client gone. */
  boolean ended() {
    return reported;
  }

  /** The account of this exchange under the given number. */
  ExchangeEvent event(long id, @Nullable String caller) {
    HttpServerResponse response = request.response();
    return new ExchangeEvent(
        id,
        at,
        caller,
        head,
        decision,
        response.headWritten() ? response.getStatusCode() : 0,
        Duration.ofNanos(System.nanoTime() - startedNanos),
        request.bytesRead(),
        response.bytesWritten(),
        error);
  }
}
