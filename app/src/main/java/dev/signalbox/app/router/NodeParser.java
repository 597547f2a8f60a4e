package dev.signalbox.app.router;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** A path, the asterisk, or the beginning of an absolute URL. */
  private static final Pattern TARGET = Pattern.compile("[/*]|[A-Za-z]+://");

  private static final Pattern CONTINUE =
      Pattern.compile("(?:^|\\W)100-continue(?:$|\\W)", Pattern.CASE_INSENSITIVE);

  private NodeParser() {}

  /** The status a request is answered with before it is looked at, or 0. */
  static int refusal(HttpServerRequest request) {
    String target = request.uri();
    if (!METHODS.contains(request.method().name())
        || target.chars().anyMatch(c -> c <= ' ' || c > '~')
        || !(TARGET.matcher(target).lookingAt() || request.method().equals(HttpMethod.CONNECT))) {
      return 400;
    }
    String expected = request.getHeader("expect");
    boolean unheard = expected != null && !CONTINUE.matcher(expected).find();
    return unheard && request.version() == HttpVersion.HTTP_1_1 ? 417 : 0;
  }
}
