package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.url.DevQuery;
import dev.signalbox.model.route.url.NodeUrl;

/** URLs as vercel dev 64.0.2 puts them together. */
final class DevUrls {
  private DevUrls() {}

  /** Whether a destination is on another host. */
  static boolean external(String destination) {
    return destination.startsWith("http://") || destination.startsWith("https://");
  }

  /** A destination with a query merged over its own. */
  static String withQuery(String destination, DevQuery query) {
    NodeUrl url = NodeUrl.parse(destination);
    return url.withSearch(DevQuery.parse(url.search()).with(query).search()).format();
  }

  /** A request's URL with its path replaced and a query merged over its own. */
  static String withPath(String requestUrl, String path, DevQuery query) {
    NodeUrl url = NodeUrl.parse(requestUrl);
    return url.withPathname(path)
        .withSearch(DevQuery.parse(url.search()).with(query).search())
        .format();
  }

  /** Path and query as the proxy asks them of its target: slashes collapsed, no lone mark. */
  static String proxied(NodeUrl url) {
    String path = url.pathname() == null ? "" : url.pathname();
    String joined = joined(path);
    String search = url.search();
    return search == null || search.length() < 2 ? joined : joined + search;
  }

  private static String joined(String path) {
    if (path.startsWith("/") && !path.contains("//") && !path.contains(":/")) {
      return path;
    }
    return ("/" + path)
        .replaceAll("/+", "/")
        .replaceFirst("http:/", "http://")
        .replaceFirst("https:/", "https://");
  }
}
