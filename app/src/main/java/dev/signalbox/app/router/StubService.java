package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Stands in for a service that is not to be started: answers with what the service would see. */
final class StubService {
  private static final int SHOWN_BODY_BYTES = 64 * 1024;

  private StubService() {}

  /** Reads the body and answers; the request must be paused. */
  static void answer(HttpServerRequest request, Verdict.ToService to, MultiMap headers) {
    Buffer shown = Buffer.buffer();
    long[] length = {0};
    request.handler(chunk -> {
      length[0] += chunk.length();
      int room = Math.min(chunk.length(), SHOWN_BODY_BYTES - shown.length());
      if (room > 0) {
        shown.appendBuffer(chunk, 0, room);
      }
    });
    request.endHandler(v -> reply(request, to, headers, shown, length[0]));
    request.resume();
  }

  private static void reply(
      HttpServerRequest request, Verdict.ToService to, MultiMap headers, Buffer body, long length) {
    JsonArray lines = new JsonArray();
    for (Map.Entry<String, String> header : headers) {
      lines.add(new JsonArray().add(header.getKey()).add(header.getValue()));
    }
    JsonObject seen =
        new JsonObject()
            .put("service", to.service())
            .put("stub", true)
            .put("method", request.method().name())
            .put("url", to.target())
            .put("headers", lines)
            .put("bodyLength", length)
            .put("body", body.toString());
    HttpServerResponse response = request.response();
    for (HeaderLine line : to.responseHeaders()) {
      response.headers().add(line.name(), line.value());
    }
    response.putHeader("content-type", "application/json").end(seen.encodePrettily());
  }
}
