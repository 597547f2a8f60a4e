package dev.signalbox.app.router;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries the body of a service's answer to the client piece by piece, no faster than the client
 * reads. A body that is at hand as a whole goes out in one piece with the head; a head whose body
 * is late goes out alone, because clients of event streams wait for it.
 */
final class AnswerBody {
  private final Vertx vertx;
  private final HttpClientResponse answer;
  private final HttpServerResponse out;

  /** The length the answer announces, or -1. */
  private final long announced;

  private long received;
  private @Nullable Buffer last;

  /** Whether the service waits for the client to read. */
  private boolean held;

  /** What is to happen when all that came before the service broke off is with the client. */
  private @Nullable Runnable outcome;

  AnswerBody(Vertx vertx, HttpClientResponse answer, HttpServerResponse out) {
    this.vertx = vertx;
    this.answer = answer;
    this.out = out;
    this.announced = length(answer.getHeader(HttpHeaders.CONTENT_LENGTH));
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
   * @param whenCut told instead when the service breaks off
   */
  void carry(Runnable whenComplete, Runnable whenCut) {
    answer.handler(this::piece);
    answer.endHandler(v -> whenComplete.run());
    answer.exceptionHandler(e -> {
      outcome = () -> (isWhole(e) ? whenComplete : whenCut).run();
      vertx.runOnContext(v -> settle());
    });
    vertx.runOnContext(v -> sendHead());
  }

  /**
   * Whether the service only closed the connection after its answer. The library tells so at once,
   * though what came before may wait for a slow client, and then forgets to tell the end of it.
   */
  private boolean isWhole(Throwable broken) {
    boolean endsByClosing =
        announced < 0 && !answer.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    return received == announced || (endsByClosing && broken instanceof HttpClosedException);
  }

  private void settle() {
    Runnable now = outcome;
    if (now != null && !held) {
      outcome = null;
      now.run();
    }
  }

  private void piece(Buffer piece) {
    received += piece.length();
    if (received == announced && !out.headWritten()) {
      last = piece;
    } else {
      out.write(piece);
      if (out.writeQueueFull()) {
        held = true;
        answer.pause();
        out.drainHandler(v -> resume());
      }
    }
  }

  private void resume() {
    held = false;
    answer.resume();
    if (outcome != null) {
      vertx.runOnContext(v -> settle());
    }
  }

  private void sendHead() {
    boolean framed = out.isChunked() || out.headers().contains(HttpHeaders.CONTENT_LENGTH);
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
