package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Composes the headers a service receives, according to a {@link HeaderPolicy}. */
final class ServiceHeaders {
  /** What only the platform may say. */
  private static final HeaderNames OURS =
      HeaderNames.of(
          "x-real-ip",
          "x-vercel-deployment-url",
          "x-vercel-forwarded-for",
          "x-vercel-id",
          "x-forwarded-for",
          "x-forwarded-port",
          "x-forwarded-proto",
          "x-forwarded-host");

  private static final HeaderNames FRAMING = HeaderNames.of("connection", "transfer-encoding");

  /** Headers of which Node 20 keeps the first. */
  private static final HeaderNames ONCE =
      HeaderNames.of(
          "age",
          "authorization",
          "content-length",
          "content-type",
          "etag",
          "expires",
          "from",
          "host",
          "if-modified-since",
          "if-unmodified-since",
          "last-modified",
          "location",
          "max-forwards",
          "proxy-authorization",
          "referer",
          "retry-after",
          "server",
          "user-agent");

  private static final Pattern AFTER_COLON = Pattern.compile(":(\\d+)");

  private final RequestHead head;
  private final MultiMap headers;

  private ServiceHeaders(
      HeaderPolicy policy, RequestHead head, List<HeaderLine> received, MultiMap headers) {
    this.head = head;
    this.headers = headers;
    if (policy == HeaderPolicy.VERCEL_DEV) {
      copyAsNode(received);
    } else {
      boolean platform = policy == HeaderPolicy.PLATFORM;
      HopByHop.copyEndToEnd(received, headers, platform ? OURS : HeaderNames.NONE);
    }
  }

  /** Writes the headers for a service of this project. */
  static void forService(
      HeaderPolicy policy,
      RequestHead head,
      List<HeaderLine> received,
      String authority,
      String id,
      MultiMap to) {
    ServiceHeaders it = new ServiceHeaders(policy, head, received, to);
    String host = it.publicHost();
    switch (policy) {
      case PLATFORM -> {
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
  }

  /**
   * Writes the headers for another site: forwarding headers, and the platform's own only when a
   * service's rule sends the request there.
   *
   * @param id the request id to show; null to show nothing of the platform
   */
  static void forExternal(
      HeaderPolicy policy,
      RequestHead head,
      List<HeaderLine> received,
      String authority,
      @Nullable String id,
      MultiMap to) {
    ServiceHeaders it = new ServiceHeaders(policy, head, received, to);
    boolean extend = policy == HeaderPolicy.VERCEL_DEV;
    if (id != null) {
      it.platform(it.publicHost(), id);
    }
    it.forwarded(it.publicHost(), extend);
    it.headers.set(HttpHeaders.HOST, authority);
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
    add("x-forwarded-port", extend ? firstNumber(host) : portOf(host), extend);
    add("x-forwarded-proto", head.webSocket() && extend ? "ws" : "http", extend);
    boolean wanted = !extend || (!head.webSocket() && given("x-forwarded-host") == null);
    if (wanted) {
      headers.set("x-forwarded-host", host);
    }
  }

  private void add(String name, String value, boolean extend) {
    String before = extend ? given(name) : null;
    headers.set(name, before == null ? value : before + "," + value);
  }

  /** What the client said; an empty value counts as nothing. */
  private @Nullable String given(String name) {
    String value = headers.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** {@code vercel dev} 64.0.2 takes what follows a colon, even within an IPv6 address. */
  private static String firstNumber(String host) {
    Matcher number = AFTER_COLON.matcher(host);
    return number.find() ? number.group(1) : "80";
  }

  private static String portOf(String host) {
    int colon = host.lastIndexOf(':');
    return colon <= host.lastIndexOf(']') ? "80" : host.substring(colon + 1);
  }

  /**
   * Node hands repeated headers on as one line, or only the first of those that may stand once, and
   * {@code vercel dev} removes nothing but what frames the message.
   */
  private void copyAsNode(List<HeaderLine> received) {
    for (HeaderLine line : received) {
      String name = line.name().toLowerCase(Locale.ROOT);
      String before = headers.get(name);
      if (FRAMING.contains(name)) {
        continue;
      }
      if (before == null) {
        headers.add(line.name(), line.value());
      } else if (!ONCE.contains(name)) {
        headers.set(line.name(), before + (name.equals("cookie") ? "; " : ", ") + line.value());
      }
    }
  }
}
