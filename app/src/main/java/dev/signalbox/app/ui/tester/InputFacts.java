package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.RouteRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a request carries beside method and URL.
 *
 * @param host asked for, as typed; empty when none is
 * @param others its headers without host and cookies
 * @param pairs its cookies, {@code name=value}
 */
record InputFacts(Optional<String> host, List<HeaderField> others, List<String> pairs) {
  /** Keeps immutable copies. */
  InputFacts {
    others = List.copyOf(others);
    pairs = List.copyOf(pairs);
  }

  /** Of a request. */
  static InputFacts of(RouteRequest request) {
    return new InputFacts(
        request.header("host").filter(host -> !host.isEmpty()),
        request.headers().stream()
            .filter(header -> !is(header, "host") && !is(header, "cookie"))
            .toList(),
        request.headers().stream()
            .filter(header -> is(header, "cookie"))
            .flatMap(header -> Arrays.stream(header.value().split(";", -1)))
            .map(String::strip)
            .filter(pair -> !pair.isEmpty())
            .toList());
  }

  /** How many headers there are beside host and cookies. */
  int headers() {
    return others.size();
  }

  /** How many cookies there are. */
  int cookies() {
    return pairs.size();
  }

  /** The headers beside host and cookies, one a line. */
  String headerLines() {
    return HeaderLines.text(others);
  }

  /** The cookies, one a line. */
  String cookieLines() {
    return String.join("\n", pairs);
  }

  private static boolean is(HeaderField header, String name) {
    return header.key().equalsIgnoreCase(name);
  }
}
