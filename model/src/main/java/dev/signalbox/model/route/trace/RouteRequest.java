package dev.signalbox.model.route.trace;

import dev.signalbox.model.config.HeaderField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request as it arrives.
 *
 * @param method in capitals
 * @param url path and query as on the request line, percent-encoded
 * @param headers in order, names in any case
 */
public record RouteRequest(String method, String url, List<HeaderField> headers) {
  /** Keeps an immutable copy. */
  public RouteRequest {
    headers = List.copyOf(headers);
  }

  /** A GET request without headers. */
  public static RouteRequest get(String url) {
    return new RouteRequest("GET", url, List.of());
  }

  /** The same request with one more header. */
  public RouteRequest with(String name, String value) {
    return new RouteRequest(
        method,
        url,
        Stream.concat(headers.stream(), Stream.of(new HeaderField(name, value))).toList());
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    for (HeaderField header : headers) {
      if (header.key().equalsIgnoreCase(name)) {
        return Optional.of(header.value());
      }
    }
    return Optional.empty();
  }

  /** The host asked for, in lower case and without its port; empty when none is given. */
  public String hostname() {
    String host = header("host").orElse("").toLowerCase(Locale.ROOT);
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
  }
}
