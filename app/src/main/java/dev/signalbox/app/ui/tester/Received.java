package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.RouteRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a service receives, beside what was asked.
 *
 * @param url path and query exactly as the service receives them
 * @param unchanged whether they are the ones that were asked for
 * @param host that was asked for, after all rules; empty when none is known
 * @param lines the other headers, and those that rules took away
 */
record Received(String url, boolean unchanged, Optional<String> host, List<Line> lines) {

  /**
   * A header.
   *
   * @param name as it is written
   * @param value that is received; of one that rules took away, the one that was asked with
   * @param change what rules did to it
   */
  record Line(String name, String value, Change change) {}

  /** What rules did to a header. */
  enum Change {
    NONE,
    ADDED,
    CHANGED,
    REMOVED
  }

  /** Keeps an immutable copy. */
  Received {
    lines = List.copyOf(lines);
  }

  /**
   * Compares.
   *
   * @param url path and query exactly as the service receives them
   * @param headers after all changes by rules
   */
  static Received of(RouteRequest asked, String url, List<HeaderField> headers) {
    List<Line> lines = new ArrayList<>();
    headers.stream()
        .filter(header -> !header.key().equalsIgnoreCase("host"))
        .map(header -> new Line(header.key(), header.value(), change(asked.headers(), header)))
        .forEach(lines::add);
    asked.headers().stream()
        .filter(header -> !named(headers, header))
        .map(header -> new Line(header.key(), header.value(), Change.REMOVED))
        .forEach(lines::add);
    Optional<String> host =
        new RouteRequest(asked.method(), url, headers)
            .header("host")
            .filter(name -> !name.isEmpty());
    return new Received(url, url.equals(asked.url()), host, lines);
  }

  /** The path, percent-encoded. */
  String path() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  /** The query without its question mark; empty when there is none. */
  String query() {
    int query = url.indexOf('?');
    return query < 0 ? "" : url.substring(query + 1);
  }

  private static Change change(List<HeaderField> asked, HeaderField header) {
    boolean same =
        asked.stream()
            .anyMatch(before ->
                before.key().equalsIgnoreCase(header.key())
                    && before.value().equals(header.value()));
    if (same) {
      return Change.NONE;
    }
    return named(asked, header) ? Change.CHANGED : Change.ADDED;
  }

  private static boolean named(List<HeaderField> among, HeaderField header) {
    return among.stream().anyMatch(other -> other.key().equalsIgnoreCase(header.key()));
  }
}
