package dev.signalbox.model.finding;

import java.util.List;
import java.util.Map;

/**
 * A request that proves a finding: send it and see.
 *
 * @param method HTTP method, upper case
 * @param url path with query, starting with a slash, percent-encoded as sent
 * @param headers what else the request must carry (host, cookie and others), by lower-case name
 */
public record Witness(String method, String url, Map<String, List<String>> headers) {
  /** Keeps an immutable copy. */
  public Witness {
    headers = Map.copyOf(headers);
  }

  /** A plain GET. */
  public static Witness get(String url) {
    return new Witness("GET", url, Map.of());
  }

  /** Whether it is a GET that carries nothing of its own. */
  public boolean isPlain() {
    return isGet() && headers.isEmpty();
  }

  /** Whether its method is GET. */
  public boolean isGet() {
    return method.equals("GET");
  }
}
