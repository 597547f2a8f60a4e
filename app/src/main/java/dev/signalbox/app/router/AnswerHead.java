package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.List;

/** Writes the head of a service's answer to the client. */
final class AnswerHead {
  private static final int FIRST_FINAL = 200;

  private AnswerHead() {}

  /**
   * Whether the answer is one. The library tells of 100 and 103 otherwise, but takes 102 and other
   * statuses it does not know for whole answers, and the one that follows for the next.
   */
  static boolean isFinal(HttpClientResponse answer) {
    return answer.statusCode() >= FIRST_FINAL;
  }

  /** Copies status and headers and chooses the framing the client's version allows. */
  static void write(HttpClientResponse answer, Outbound outbound, Exchange exchange) {
    HttpServerResponse out = exchange.response();
    out.setStatusCode(answer.statusCode());
    if (!answer.statusMessage().equals(out.getStatusMessage())) {
      out.setStatusMessage(answer.statusMessage());
    }
    fill(answer.headers(), outbound, out.headers());
    boolean bodiless =
        exchange.request().method().equals(HttpMethod.HEAD)
            || answer.statusCode() == 204
            || answer.statusCode() == 304;
    if (bodiless || out.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      return;
    }
    if (exchange.request().version() == HttpVersion.HTTP_1_0) {
      out.putHeader("Connection", "close");
    } else {
      out.setChunked(true);
    }
  }

  /** The service's headers over the defaults, then what rules change in them. */
  static void fill(MultiMap answer, Outbound outbound, MultiMap out) {
    for (HeaderLine line : outbound.defaults()) {
      if (!answer.contains(line.name())) {
        out.add(line.name(), line.value());
      }
    }
    HopByHop.copyEndToEnd(answer, out);
    if (outbound.platform()) {
      out.set(HttpHeaders.SERVER, "Vercel");
    }
    if (!outbound.change().equals(AnswerChange.NONE)) {
      List<HeaderLine> changed = outbound.change().apply(lines(out));
      out.clear();
      changed.forEach(line -> out.add(line.name(), line.value()));
    }
  }

  private static List<HeaderLine> lines(MultiMap headers) {
    return headers.entries().stream()
        .map(header -> new HeaderLine(header.getKey(), header.getValue()))
        .toList();
  }
}
