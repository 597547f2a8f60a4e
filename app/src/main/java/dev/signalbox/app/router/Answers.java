package dev.signalbox.app.router;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Gives the answers that need no service: pages, redirects, files. */
final class Answers {
  private static final HeaderLine NO_CACHE =
      new HeaderLine("cache-control", "public, max-age=0, must-revalidate");
  private static final HeaderLine MISS = new HeaderLine("x-vercel-cache", "MISS");
  private final VercelId ids;

  Answers(VercelId ids) {
    this.ids = ids;
  }

  /** The headers of every answer that passes the platform's edge. */
  List<HeaderLine> platformHeaders(String id) {
    return List.of(NO_CACHE, new HeaderLine("x-vercel-id", id), MISS);
  }

  void failure(HttpServerRequest request, Verdict.Failure failure) {
    String id = ids.next();
    Pages.Page page = Pages.failure(request.getHeader("accept"), failure, id);
    begin(request.response(), failure.headers(), id);
    send(request, failure.status(), page);
  }

  void redirect(HttpServerRequest request, Verdict.Redirect redirect) {
    Pages.Page page =
        Pages.redirect(request.getHeader("accept"), redirect.status(), redirect.location());
    begin(request.response(), redirect.headers(), ids.next());
    request.response().putHeader("location", asUtf8(redirect.location()));
    send(request, redirect.status(), page);
  }

  /** Header values are written a byte a character; a location keeps its UTF-8 bytes. */
  private static String asUtf8(String location) {
    return new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  void listing(HttpServerRequest request, Verdict.Listing listing) {
    begin(request.response(), listing.headers(), ids.next());
    send(request, listing.status(), Pages.listing(listing));
  }

  void text(HttpServerRequest request, Verdict.Text text) {
    request.response().setStatusCode(text.status()).end(text.text());
  }

  /** The words of an error of {@code vercel dev} itself, on the way to a service. */
  void uncaught(HttpServerRequest request, String message) {
    begin(request.response(), List.of(), ids.next());
    request.response().setStatusCode(500).end(message);
  }

  void file(HttpServerRequest request, Path file, int status, List<HeaderLine> headers)
      throws IOException {
    begin(request.response(), headers, ids.next());
    StaticFiles.send(request, file, status);
  }

  private void begin(HttpServerResponse response, List<HeaderLine> configured, String id) {
    for (HeaderLine line : configured) {
      response.headers().set(line.name(), line.value());
    }
    for (HeaderLine line : platformHeaders(id)) {
      response.headers().set(line.name(), line.value());
    }
    response.headers().set("server", "Vercel");
  }

  private static void send(HttpServerRequest request, int status, Pages.Page page) {
    Buffer body = Buffer.buffer(page.text());
    HttpServerResponse response = request.response();
    response.setStatusCode(status).putHeader("content-type", page.type());
    String reason = StatusNames.reason(status);
    if (reason != null) {
      response.setStatusMessage(reason);
    }
    response.putHeader("content-length", String.valueOf(body.length()));
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(body);
    }
  }
}
