package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A service closes its connection while the client is slow: the library tells so before what the
 * service sent has been read, and does not tell the end of the answer any more.
 */
class AnswerBodyTest {
  private static final Throwable CLOSED = new HttpClosedException("closed");
  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
  private final Map<String, Handler<Object>> handlers = new HashMap<>();
  private final Deque<Handler<Object>> tasks = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private boolean full = true;

  private void carry() {
    AnswerBody body =
        new AnswerBody(
            fake(Vertx.class), fake(HttpClientResponse.class), fake(HttpServerResponse.class));
    body.carry(() -> told.add("complete"), () -> told.add("cut"));
    runTasks();
    tell("handler", Buffer.buffer("four"));
  }

  /** Notes the handlers that are set; the client's side is full until told otherwise. */
  @SuppressWarnings("unchecked")
  private <T> T fake(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) ->
                switch (method.getName()) {
                  case "handler", "endHandler", "exceptionHandler", "drainHandler" -> {
                    handlers.put(method.getName(), (Handler<Object>) args[0]);
                    yield self;
                  }
                  case "runOnContext" -> {
                    tasks.add((Handler<Object>) args[0]);
                    yield null;
                  }
                  case "headers" -> headers;
                  case "getHeader" -> headers.get(String.valueOf(args[0]));
                  case "writeQueueFull" -> full;
                  case "headWritten" -> true;
                  case "isChunked", "closed" -> false;
                  default -> null;
                }));
  }

  private void tell(String handler, Object what) {
    handlers.get(handler).handle(what);
  }

  private void runTasks() {
    while (!tasks.isEmpty()) {
      tasks.poll().handle(null);
    }
  }

  private void clientReads() {
    full = false;
    tell("drainHandler", null);
  }

  @ParameterizedTest
  @CsvSource({
    "content-length, 8, complete",
    "content-length, 9, cut",
    "transfer-encoding, chunked, cut",
    "x-until, close, complete"
  })
  void whatTheServiceSentBeforeItClosedReachesASlowClient(String name, String value, String end) {
    headers.set(name, value);
    carry();
    tell("exceptionHandler", CLOSED);
    runTasks();
    assertThat(told).isEmpty();
    clientReads();
    tell("handler", Buffer.buffer("more"));
    runTasks();
    assertThat(told).containsExactly(end);
  }

  @Test
  void resetIsNotTheEndOfAnAnswer() {
    carry();
    tell("exceptionHandler", new IOException("reset"));
    clientReads();
    runTasks();
    assertThat(told).containsExactly("cut");
  }
}
