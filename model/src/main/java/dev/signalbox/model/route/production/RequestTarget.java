package dev.signalbox.model.route.production;

import dev.signalbox.model.route.url.NodeUrl;
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
      return new RequestTarget(original, plain, query);
    }
    String merged = merge(plain.substring(question + 1), query);
    return new RequestTarget(original, plain.substring(0, question), merged);
  }

  /** A path for a service's own rules, with the request's query. */
  String lookup(String path) {
    RequestTarget asked = of(original).to(path);
    return asked.url();
  }

  /** A redirect's location, with the request's query unless it has one of its own. */
  String appendTo(String location) {
    String asked = of(original).query();
    if (asked.isEmpty() || location.contains("?")) {
      return location;
    }
    int hash = location.indexOf('#');
    return hash < 0
        ? location + "?" + asked
        : location.substring(0, hash) + "?" + asked + location.substring(hash);
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
