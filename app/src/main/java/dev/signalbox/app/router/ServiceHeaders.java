package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes the headers a service receives, according to a {@link HeaderPolicy}. */
final class ServiceHeaders {
  private static final List<String> OURS =
      List.of(
          "x-real-ip",
          "x-vercel-deployment-url",
          "x-vercel-forwarded-for",
          "x-vercel-id",
          "x-forwarded-for",
          "x-forwarded-port",
          "x-forwarded-proto",
          "x-forwarded-host");

  private final RequestHead head;
  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

  private ServiceHeaders(HeaderPolicy policy, RequestHead head, List<HeaderLine> received) {
    this.head = head;
    HopByHop.copyEndToEnd(received, headers);
    if (policy == HeaderPolicy.VERCEL_DEV) {
      joinDuplicates();
    }
  }

  /** Headers for a service of this project. */
  static MultiMap forService(
      HeaderPolicy policy,
      RequestHead head,
      List<HeaderLine> received,
      String authority,
      String id) {
    ServiceHeaders it = new ServiceHeaders(policy, head, received);
    String host = it.publicHost();
    switch (policy) {
      case PLATFORM -> {
        OURS.forEach(it.headers::remove);
        it.platform(host, id);
        it.forwarded(host, false);
        it.headers.set(HttpHeaders.HOST, host);
      }
      case VERCEL_DEV -> {
        if (!head.webSocket()) {
          it.platform(host, id);
        }
        it.forwarded(host, true);
        it.headers.set(HttpHeaders.HOST, authority);
      }
      case TRANSPARENT -> it.headers.set(HttpHeaders.HOST, authority);
    }
    return it.headers;
  }

  /**
   * Headers for another site: forwarding headers, and the platform's own only when a service's rule
   * sends the request there.
   *
   * @param id the request id to show; null to show nothing of the platform
   */
  static MultiMap forExternal(
      HeaderPolicy policy,
      RequestHead head,
      List<HeaderLine> received,
      String authority,
      @Nullable String id) {
    ServiceHeaders it = new ServiceHeaders(policy, head, received);
    boolean extend = policy == HeaderPolicy.VERCEL_DEV;
    if (!extend) {
      OURS.forEach(it.headers::remove);
    }
    if (id != null) {
      it.platform(it.publicHost(), id);
    }
    it.forwarded(it.publicHost(), extend);
    it.headers.set(HttpHeaders.HOST, authority);
    return it.headers;
  }

  private String publicHost() {
    String host = head.header("host");
    return host == null ? "" : host;
  }

  private void platform(String host, String id) {
    headers.set("x-real-ip", head.remoteAddress());
    headers.set("x-vercel-deployment-url", host);
    headers.set("x-vercel-forwarded-for", head.remoteAddress());
    headers.set("x-vercel-id", id);
  }

  private void forwarded(String host, boolean extend) {
    add("x-forwarded-for", head.remoteAddress(), extend);
    add("x-forwarded-port", portOf(host), extend);
    add("x-forwarded-proto", head.webSocket() && extend ? "ws" : "http", extend);
    boolean wanted = !extend || (!head.webSocket() && !headers.contains("x-forwarded-host"));
    if (wanted) {
      headers.set("x-forwarded-host", host);
    }
  }

  private void add(String name, String value, boolean extend) {
    String before = extend ? headers.get(name) : null;
    headers.set(name, before == null ? value : before + "," + value);
  }

  private static String portOf(String host) {
    int colon = host.lastIndexOf(':');
    return colon <= host.lastIndexOf(']') ? "80" : host.substring(colon + 1);
  }

  /** Node hands repeated headers on as one line; so does everything built on it. */
  private void joinDuplicates() {
    for (String name : List.copyOf(headers.names())) {
      List<String> values = headers.getAll(name);
      if (values.size() > 1) {
        String separator = name.equalsIgnoreCase("cookie") ? "; " : ", ";
        headers.set(name, String.join(separator, values));
      }
    }
  }
}
