package dev.signalbox.model.fix;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.url.QueryString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts values into requests where conditions look for them, and takes them out. */
final class RequestParts {
  private RequestParts() {}

  /**
   * The request with a value in place of what a condition looks at.
   *
   * @param value null for none
   */
  static RouteRequest with(RouteRequest request, Condition condition, @Nullable String value) {
    String key = condition.key() == null ? "" : condition.key();
    return switch (condition.type()) {
      case "host" -> header(request, "host", value);
      case "header" -> header(request, key, value);
      case "cookie" -> header(request, "cookie", cookies(request, key, value));
      case "query" ->
          new RouteRequest(request.method(), url(request.url(), key, value), request.headers());
      default -> request;
    };
  }

  private static RouteRequest header(RouteRequest request, String name, @Nullable String value) {
    List<HeaderField> headers = new ArrayList<>(request.headers());
    headers.removeIf(header -> header.key().equalsIgnoreCase(name));
    if (value != null) {
      headers.add(new HeaderField(name, value));
    }
    return new RouteRequest(request.method(), request.url(), headers);
  }

  private static @Nullable String cookies(
      RouteRequest request, String key, @Nullable String value) {
    List<String> kept =
        Arrays.stream(request.header("cookie").orElse("").split(";", -1))
            .map(String::strip)
            .filter(pair -> !pair.isEmpty() && !pair.split("=", -1)[0].strip().equals(key))
            .collect(Collectors.toCollection(ArrayList::new));
    if (value != null) {
      kept.add(key + "=" + value);
    }
    return kept.isEmpty() ? null : String.join("; ", kept);
  }

  private static String url(String url, String key, @Nullable String value) {
    int question = url.indexOf('?');
    List<String> kept =
        question < 0
            ? new ArrayList<>()
            : Arrays.stream(url.substring(question + 1).split("&", -1))
                .filter(pair -> !pair.isEmpty() && !QueryString.parse(pair).containsKey(key))
                .collect(Collectors.toCollection(ArrayList::new));
    if (value != null) {
      kept.add(encoded(key) + "=" + encoded(value));
    }
    String path = question < 0 ? url : url.substring(0, question);
    return kept.isEmpty() ? path : path + "?" + String.join("&", kept);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
