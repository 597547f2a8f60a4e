package dev.signalbox.model.route.production;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.url.NodeUrl;
import dev.signalbox.model.route.url.QueryString;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up what conditions ask of a request. */
final class RequestValues {
  private final RouteRequest request;
  private @Nullable Map<String, List<String>> query;

  RequestValues(RouteRequest request) {
    this.request = request;
  }

  /** What a condition looks at. */
  enum Kind {
    HOST,
    HEADER,
    COOKIE,
    QUERY,
    NOTHING;

    static Kind of(Condition condition) {
      return switch (condition.type()) {
        case "host" -> HOST;
        case "header" -> HEADER;
        case "cookie" -> COOKIE;
        case "query" -> QUERY;
        default -> NOTHING;
      };
    }
  }

  /** The value a condition looks at; null when it is absent or empty, which count as the same. */
  @Nullable String of(Kind kind, String key) {
    String value =
        switch (kind) {
          case HOST -> request.hostname();
          case HEADER -> request.header(key).orElse("").strip();
          case COOKIE -> cookie(key);
          case QUERY -> query().getOrDefault(key, List.of("")).getFirst();
          case NOTHING -> "";
        };
    return value.isEmpty() ? null : value;
  }

  /** The parameters, read when a condition first asks for one. */
  private Map<String, List<String>> query() {
    if (query == null) {
      String search = NodeUrl.parse(request.url()).search();
      query = search == null ? Map.of() : QueryString.parse(search.substring(1));
    }
    return query;
  }

  /** The last of several cookies; an empty one counts as absent beside others as well. */
  private String cookie(String name) {
    String found = "";
    for (String pair : request.header("cookie").orElse("").split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
        String value = pair.substring(equals + 1).strip();
        found = value.isEmpty() ? found : value;
      }
    }
    return found;
  }
}
