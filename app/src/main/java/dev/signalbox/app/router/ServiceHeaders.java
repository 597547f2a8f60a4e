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
  private static final CharSequence REAL_IP = HttpHeaders.createOptimized("x-real-ip");
  private static final CharSequence DEPLOYMENT_URL =
      HttpHeaders.createOptimized("x-vercel-deployment-url");
  private static final CharSequence VERCEL_FORWARDED_FOR =
      HttpHeaders.createOptimized("x-vercel-forwarded-for");
  private static final CharSequence VERCEL_ID = HttpHeaders.createOptimized("x-vercel-id");
  private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
  private static final CharSequence FORWARDED_PORT =
      HttpHeaders.createOptimized("x-forwarded-port");
  private static final CharSequence FORWARDED_PROTO =
      HttpHeaders.createOptimized("x-forwarded-proto");
  private static final CharSequence FORWARDED_HOST =
      HttpHeaders.createOptimized("x-forwarded-host");

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
    headers.set(REAL_IP, head.remoteAddress());
    headers.set(DEPLOYMENT_URL, host);
    headers.set(VERCEL_FORWARDED_FOR, head.remoteAddress());
    headers.set(VERCEL_ID, id);
  }

  private void forwarded(String host, boolean extend) {
    add(FORWARDED_FOR, head.remoteAddress(), extend);
    add(FORWARDED_PORT, extend ? firstNumber(host) : portOf(host), extend);
    add(FORWARDED_PROTO, head.webSocket() && extend ? "ws" : "http", extend);
    boolean wanted = !extend || (!head.webSocket() && given(FORWARDED_HOST) == null);
    if (wanted) {
      headers.set(FORWARDED_HOST, host);
    }
  }

  private void add(CharSequence name, String value, boolean extend) {
    String before = extend ? given(name) : null;
    headers.set(name, before == null ? value : before + "," + value);
  }

  /** What the client said; an empty value counts as nothing. */
  private @Nullable String given(CharSequence name) {
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
