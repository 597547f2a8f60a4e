package dev.signalbox.model.route.trace;

import dev.signalbox.model.config.HeaderField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes requests of what people type or save. */
public final class TypedRequest {
  private TypedRequest() {}

  /**
   * A request; empty when the URL is neither a path nor a full URL.
   *
   * @param method upper case
   * @param url a path with query, or a full URL whose host becomes the Host header
   * @param headers of the request
   */
  public static Optional<RouteRequest> of(String method, String url, List<HeaderField> headers) {
    if (url.startsWith("/")) {
      return Optional.of(new RouteRequest(method, url, headers));
    }
    int host = url.indexOf("://") + 3;
    if (host < 3) {
      return Optional.empty();
    }
    int path = firstOf(url, "/?#", host);
    String rest = url.substring(path);
    List<HeaderField> all = new ArrayList<>();
    all.add(new HeaderField("host", url.substring(host, path)));
    all.addAll(headers);
    return Optional.of(new RouteRequest(method, rest.startsWith("/") ? rest : "/" + rest, all));
  }

  private static int firstOf(String text, String stops, int from) {
    int at = from;
    while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
