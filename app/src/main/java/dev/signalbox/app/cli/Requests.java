package dev.signalbox.app.cli;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TypedRequest;
import java.util.List;

/** Makes requests of what people type. */
final class Requests {
  private Requests() {}

  static RouteRequest of(String method, String url, List<HeaderField> headers) throws CliException {
    return TypedRequest.of(method, url, headers)
        .orElseThrow(() ->
            new CliException("`" + url + "` is neither a path that starts with / nor a URL."));
  }

  /** A header as typed: {@code Name: value}. */
  static HeaderField header(String typed) throws CliException {
    int colon = typed.indexOf(':');
    if (colon <= 0) {
      throw new CliException("`" + typed + "` is not a header; write `Name: value`.");
    }
    return new HeaderField(typed.substring(0, colon).strip(), typed.substring(colon + 1).strip());
  }
}
