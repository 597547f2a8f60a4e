package dev.signalbox.model.route.production;

import dev.signalbox.model.route.url.NodeUrl;
import dev.signalbox.model.route.url.PercentCode;
import dev.signalbox.model.route.url.QueryString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a request stands on its way.
 *
 * @param original path and query as the client asked
 * @param current path or URL now, without query
 * @param query now, without question mark and not encoded again; empty for none
 */
record RequestTarget(String original, String current, String query) {
  /** What URL parsing encodes in a path, and in a query (WHATWG URL, as Node does). */
  private static final String IN_PATH = "\"<>^`{}";

  private static final String IN_QUERY = "\"<>'";

  static RequestTarget of(String url) {
    int question = url.indexOf('?');
    return question < 0
        ? new RequestTarget(url, url, "")
        : new RequestTarget(url, url.substring(0, question), url.substring(question + 1));
  }

  /** The path that rules are compared with, raw as the client sent it. */
  String path() {
    return current.startsWith("/") ? current : NodeUrl.parse(current).path();
  }

  /** Path and query, or the full URL. */
  String url() {
    return query.isEmpty() ? current : current + "?" + query;
  }

  /** The target after a rewrite; a value of the request's query wins over the destination's. */
  RequestTarget to(String destination) {
    int hash = destination.indexOf('#');
    String plain = hash < 0 ? destination : destination.substring(0, hash);
    int question = plain.indexOf('?');
    if (question < 0) {
      return new RequestTarget(original, encoded(plain), query);
    }
    String merged = merge(plain.substring(question + 1), query);
    return new RequestTarget(original, encoded(plain.substring(0, question)), merged);
  }

  /** A path for a service's own rules, with the request's query. */
  String lookup(String path) {
    RequestTarget asked = of(original).to(path);
    return asked.url();
  }

  /** A redirect's location, with the request's query unless it has one of its own. */
  String appendTo(String location) {
    String asked = of(original).query();
    if (asked.isEmpty() || location.contains("?") || location.equals("//")) {
      return location;
    }
    String search = "?" + encoded(asked, IN_QUERY);
    int hash = location.indexOf('#');
    return hash < 0
        ? encoded(location) + search
        : encoded(location.substring(0, hash)) + search + location.substring(hash);
  }

  /**
   * A path in which a condition's value, which came decoded, may have left characters that no URL
   * has; they are encoded as URL parsing does (@next/routing 16.4.3).
   */
  private static String encoded(String path) {
    return encoded(path, IN_PATH);
  }

  private static String encoded(String text, String unsafe) {
    if (text.chars().noneMatch(c -> isUnsafe(c, unsafe))) {
      return text;
    }
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          String character = Character.toString(c);
          boolean apostrophe = c == '\'' && isUnsafe(c, unsafe);
          encoded.append(
              apostrophe ? "%27" : isUnsafe(c, unsafe) ? PercentCode.encode(character) : character);
        });
    return encoded.toString();
  }

  private static boolean isUnsafe(int c, String unsafe) {
    return c <= ' ' || c >= 0x7F || unsafe.indexOf(c) >= 0;
  }

  private static String merge(String destination, String request) {
    Set<String> asked = QueryString.parse(request).keySet();
    List<String> pairs = new ArrayList<>();
    for (String pair : destination.split("&", -1)) {
      if (!pair.isEmpty() && !asked.containsAll(QueryString.parse(pair).keySet())) {
        pairs.add(pair);
      }
    }
    if (!request.isEmpty()) {
      pairs.add(request);
    }
    return String.join("&", pairs);
  }
}
