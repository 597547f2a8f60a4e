package dev.signalbox.app.router;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a service lets a connection rest, by what its answer says. */
final class KeepAlive {
  private static final String TIMEOUT = "timeout=";
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private KeepAlive() {}

  /**
   * The time in nanoseconds for which a connection may rest after an answer; 0 when the service
   * closes it. After answers of HTTP/1.0 the library closes it without being told.
   *
   * @param longest the time for services that do not say for how long
   */
  static long nanos(HttpClientResponse answer, long longest) {
    String connection = answer.getHeader(HttpHeaders.CONNECTION);
    boolean closes = connection != null && connection.toLowerCase(Locale.ROOT).contains("close");
    return closes
        ? 0
        : Math.min(longest, promised(answer.getHeader(HttpHeaders.KEEP_ALIVE), longest));
  }

  /** A second less than what a {@code Keep-Alive} header promises: a request takes its time. */
  private static long promised(@Nullable String header, long otherwise) {
    if (header == null || !header.contains(TIMEOUT)) {
      return otherwise;
    }
    long seconds = 0;
    for (int i = header.indexOf(TIMEOUT) + TIMEOUT.length();
        i < header.length() && seconds < 1_000;
        i++) {
      int digit = header.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      seconds = seconds * 10 + digit;
    }
    return Math.max(0, seconds - 1) * NANOS_PER_SECOND;
  }
}
