package dev.signalbox.app.router;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns a request on the wire into a {@link RequestHead}, and says why one is not acceptable. */
final class RequestReader {
  private RequestReader() {}

  /** The status a request deserves before anything else, or 0 when its framing is sound. */
  static int refusal(RequestHead head, HttpVersion version) {
    int hosts = 0;
    boolean coded = false;
    for (HeaderLine line : head.headers()) {
      if (line.name().isEmpty()) {
        return 400;
      } else if (line.is("host")) {
        hosts++;
      } else if (line.is("transfer-encoding")) {
        if (coded || !line.value().equalsIgnoreCase("chunked")) {
          return 501;
        }
        coded = true;
      }
    }
    boolean old = version == HttpVersion.HTTP_1_0;
    return hosts > 1 || (hosts == 0 && !old) || (coded && old) ? 400 : 0;
  }

  /** The head of a request. */
  static RequestHead read(HttpServerRequest request) {
    List<HeaderLine> lines = new ArrayList<>(request.headers().size());
    request.headers().forEach((name, value) -> lines.add(new HeaderLine(name, value)));
    return new RequestHead(
        request.method().name(),
        originForm(request.uri()),
        lines,
        request.remoteAddress().hostAddress(),
        asksForWebSocket(request));
  }

  private static boolean asksForWebSocket(HttpServerRequest request) {
    return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
        && mentionsUpgrade(request.headers().getAll(HttpHeaders.CONNECTION));
  }

  private static boolean mentionsUpgrade(List<String> values) {
    for (String value : values) {
      for (String token : value.split(",", -1)) {
        if (token.strip().equalsIgnoreCase("upgrade")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes scheme and authority off an absolute-form target and percent-encodes raw bytes: the
   * server reads the target as Latin-1 and the client would write UTF-8, so they would be encoded
   * twice.
   */
  static String originForm(String target) {
    String path = target;
    if (target.startsWith("http://") || target.startsWith("https://")) {
      int slash = target.indexOf('/', target.indexOf("://") + 3);
      int query = target.indexOf('?');
      path =
          slash < 0 || (query >= 0 && query < slash)
              ? "/" + (query < 0 ? "" : target.substring(query))
              : target.substring(slash);
    }
    return encodeRawBytes(path);
  }

  private static String encodeRawBytes(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) > 0x7e) {
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.ISO_8859_1)) {
          int c = b & 0xff;
          if (c > 0x7e) {
            out.append('%').append("0123456789ABCDEF".charAt(c >> 4));
            out.append("0123456789ABCDEF".charAt(c & 15));
          } else {
            out.append((char) c);
          }
        }
        return out.toString();
      }
    }
    return path;
  }
}
