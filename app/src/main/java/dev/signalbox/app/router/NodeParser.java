package dev.signalbox.app.router;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** What the HTTP parser of Node 20 refuses, and with it {@code vercel dev} 64.0.2. */
final class NodeParser {
  private static final Set<String> METHODS =
      Set.of(
          "ACL",
          "BIND",
          "CHECKOUT",
          "CONNECT",
          "COPY",
          "DELETE",
          "GET",
          "HEAD",
          "LINK",
          "LOCK",
          "M-SEARCH",
          "MERGE",
          "MKACTIVITY",
          "MKCALENDAR",
          "MKCOL",
          "MOVE",
          "NOTIFY",
          "OPTIONS",
          "PATCH",
          "POST",
          "PROPFIND",
          "PROPPATCH",
          "PURGE",
          "PUT",
          "QUERY",
          "REBIND",
          "REPORT",
          "SEARCH",
          "SOURCE",
          "SUBSCRIBE",
          "TRACE",
          "UNBIND",
          "UNLINK",
          "UNLOCK",
          "UNSUBSCRIBE");

  private NodeParser() {}

  /** Whether the request is answered with 400 before it is looked at. */
  static boolean refuses(HttpServerRequest request) {
    return !METHODS.contains(request.method().name())
        || request.uri().chars().anyMatch(c -> c <= ' ' || c > '~');
  }
}
