package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries the body of a service's answer to the client piece by piece, no faster than the client
 * reads. A body that is at hand as a whole goes out in one piece with the head; a head whose body
 * is late goes out alone, because clients of event streams wait for it.
 */
final class AnswerBody {
  private final HttpClientResponse answer;
  private final HttpServerResponse out;

  /** The length the answer announces, or -1. */
  private final long announced;

  private long received;
  private @Nullable Buffer last;

  AnswerBody(HttpClientResponse answer, HttpServerResponse out) {
    this.answer = answer;
    this.out = out;
    this.announced = length(answer.getHeader("content-length"));
  }

  private static long length(@Nullable String header) {
    try {
      return header == null ? -1 : Long.parseLong(header);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /**
   * Starts; the head of the answer must be set, not sent.
   *
   * @param whenComplete told when all of the body has come; it is to {@link #end()} the answer
   */
  void carry(Vertx vertx, Runnable whenComplete) {
    answer.handler(this::piece);
    answer.endHandler(v -> whenComplete.run());
    vertx.runOnContext(v -> sendHead());
  }

  private void piece(Buffer piece) {
    received += piece.length();
    if (received == announced && !out.headWritten()) {
      last = piece;
    } else {
      out.write(piece);
      if (out.writeQueueFull()) {
        answer.pause();
        out.drainHandler(v -> answer.resume());
      }
    }
  }

  private void sendHead() {
    boolean framed = out.isChunked() || out.headers().contains("content-length");
    if (framed && !out.headWritten() && !out.closed()) {
      out.writeHead();
    }
  }

  /** Ends the answer, with what is left of its body. */
  void end() {
    if (last == null) {
      out.end();
    } else {
      out.end(last);
    }
  }
}
