package dev.signalbox.app.router;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the router knows of a request before its body.
 *
 * @param method the method token, in the client's spelling
 * @param target the raw request target in origin form, still percent-encoded, with its query
 * @param headers all header lines in the client's order and spelling
 * @param remoteAddress the client's IP address
 * @param webSocket whether the request asks for an upgrade to a WebSocket
 */
public record RequestHead(
    String method,
    String target,
    List<HeaderLine> headers,
    String remoteAddress,
    boolean webSocket) {

  public RequestHead {
    headers = List.copyOf(headers);
  }

  /** The first value of a header, or {@code null} when the request lacks it. */
  public @Nullable String header(String name) {
    for (HeaderLine line : headers) {
      if (line.is(name)) {
        return line.value();
      }
    }
    return null;
  }

  /**
   * Whether the request offers another protocol: it names one and says so in {@code Connection};
   * one without the other means nothing.
   */
  public boolean offersUpgrade() {
    return header("upgrade") != null
        && headers.stream()
            .filter(line -> line.is("connection"))
            .flatMap(line -> Stream.of(line.value().split(",", -1)))
            .anyMatch(token -> token.strip().equalsIgnoreCase("upgrade"));
  }

  /** The target without its query. */
  public String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }
}
