package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that belong to one connection and must not travel further (RFC 9110 §7.6.1). */
final class HopByHop {
  private static final HeaderNames ALWAYS =
      HeaderNames.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "http2-settings");

  /** A {@code Connection} header may not take these away: the message would change its meaning. */
  private static final HeaderNames PROTECTED =
      HeaderNames.of(
          "host",
          "content-length",
          "content-type",
          "cookie",
          "set-cookie",
          "authorization",
          "date");

  private HopByHop() {}

  /** Copies the end-to-end headers of one message into another, keeping order and duplicates. */
  static void copyEndToEnd(MultiMap from, MultiMap to) {
    Set<String> nominated =
        from.contains(HttpHeaders.CONNECTION)
            ? nominated(from.getAll(HttpHeaders.CONNECTION))
            : Set.of();
    from.forEach((name, value) -> {
      if (travels(name, nominated)) {
        to.add(name, value);
      }
    });
  }

  /** The same for a list of lines, leaving out those of the given names. */
  static void copyEndToEnd(List<HeaderLine> from, MultiMap to, HeaderNames without) {
    List<String> connection = List.of();
    for (HeaderLine line : from) {
      if (line.is("connection")) {
        connection = new ArrayList<>(connection);
        connection.add(line.value());
      }
    }
    Set<String> nominated = nominated(connection);
    for (HeaderLine line : from) {
      if (travels(line.name(), nominated) && !without.contains(line.name())) {
        to.add(line.name(), line.value());
      }
    }
  }

  private static boolean travels(String name, Set<String> nominated) {
    return !ALWAYS.contains(name)
        && (nominated.isEmpty() || !nominated.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** What {@code Connection} values name besides, in lower case. */
  private static Set<String> nominated(List<String> connectionValues) {
    Set<String> names = new HashSet<>();
    for (String value : connectionValues) {
      for (String token : value.split(",", -1)) {
        String name = token.strip();
        if (!ALWAYS.contains(name) && !PROTECTED.contains(name)) {
          names.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }
}
