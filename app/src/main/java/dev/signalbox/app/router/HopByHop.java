package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headers that belong to one connection and must not travel further (RFC 9110 §7.6.1). */
final class HopByHop {
  private static final Set<String> ALWAYS =
      Set.of(
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
  private static final Set<String> PROTECTED =
      Set.of(
          "host",
          "content-length",
          "content-type",
          "cookie",
          "set-cookie",
          "authorization",
          "date");

  private HopByHop() {}

  /** Names to leave out of a message with the given {@code Connection} values, in lower case. */
  static Set<String> of(List<String> connectionValues) {
    if (connectionValues.isEmpty()) {
      return ALWAYS;
    }
    Set<String> names = null;
    for (String value : connectionValues) {
      for (String token : value.split(",", -1)) {
        String name = token.strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !ALWAYS.contains(name) && !PROTECTED.contains(name)) {
          names = names == null ? new HashSet<>(ALWAYS) : names;
          names.add(name);
        }
      }
    }
    return names == null ? ALWAYS : names;
  }

  /** Copies all headers; the library's own way builds lists of them first. */
  static void copyAll(MultiMap from, MultiMap to) {
    for (Map.Entry<String, String> header : from) {
      to.add(header.getKey(), header.getValue());
    }
  }

  /** Copies the end-to-end headers of one message into another, keeping order and duplicates. */
  static void copyEndToEnd(MultiMap from, MultiMap to) {
    Set<String> skip = from.contains("connection") ? of(from.getAll("connection")) : ALWAYS;
    for (Map.Entry<String, String> header : from) {
      if (!skip.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        to.add(header.getKey(), header.getValue());
      }
    }
  }

  /** The same for a list of lines, leaving out those of the given names, in lower case. */
  static void copyEndToEnd(List<HeaderLine> from, MultiMap to, Set<String> without) {
    List<String> connection = List.of();
    for (HeaderLine line : from) {
      if (line.is("connection")) {
        connection = new ArrayList<>(connection);
        connection.add(line.value());
      }
    }
    Set<String> skip = of(connection);
    for (HeaderLine line : from) {
      String name = line.name().toLowerCase(Locale.ROOT);
      if (!skip.contains(name) && !without.contains(name)) {
        to.add(line.name(), line.value());
      }
    }
  }
}
