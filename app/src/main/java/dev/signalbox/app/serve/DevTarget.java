package dev.signalbox.app.serve;

import dev.signalbox.app.router.RequestHead;

/** The small changes Node's URL parser makes to a request target on its way through vercel dev. */
final class DevTarget {
  private DevTarget() {}

  /** The head with its target as {@code vercel dev} 64.0.2 sees it. */
  static RequestHead of(RequestHead head) {
    return withTarget(head, normal(head.target()));
  }

  /** The head with another target. */
  static RequestHead withTarget(RequestHead head, String target) {
    return target.equals(head.target())
        ? head
        : new RequestHead(
            head.method(), target, head.headers(), head.remoteAddress(), head.webSocket());
  }

  /** Without fragment and lone question mark, backslashes before the query turned over. */
  static String normal(String target) {
    int hash = target.indexOf('#');
    String plain = hash < 0 ? target : target.substring(0, hash);
    int query = plain.indexOf('?');
    String path = (query < 0 ? plain : plain.substring(0, query)).replace('\\', '/');
    return query < 0 || query == plain.length() - 1 ? path : path + plain.substring(query);
  }
}
