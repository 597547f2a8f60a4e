package dev.signalbox.model.expect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What should become of one request. Of the outcome, only what is given is compared.
 *
 * @param method HTTP method, upper case
 * @param url path with query, or a full URL whose host counts
 * @param headers of the request, in file order
 * @param service owner that should answer; null when not asked
 * @param location where the answer should redirect to; null when not asked
 * @param status the router's own status, for example 308 or 404; null when not asked
 */
public record Expectation(
    String method,
    String url,
    Map<String, String> headers,
    @Nullable String service,
    @Nullable String location,
    @Nullable Integer status) {
  /** Keeps the order of the headers. */
  public Expectation {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** For example {@code GET /api/users}. */
  public String request() {
    return method + " " + url;
  }

  /** For example {@code service api} or {@code status 308, location /new}. */
  public String outcome() {
    StringBuilder text = new StringBuilder();
    add(text, "service", service);
    add(text, "status", status);
    add(text, "location", location);
    return text.toString();
  }

  private static void add(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(value);
    }
  }
}
