package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the {@code proxy} entrypoint and matcher may be. */
final class ProxyRule {
  private static final Pattern FORBIDDEN = Pattern.compile("[?#\\x00-\\x1f]");

  private ProxyRule() {}

  static Stream<Finding> findings(JsonObject config) {
    JsonObject proxy = config.object("proxy");
    return proxy == null
        ? Stream.empty()
        : Stream.concat(entrypoint(proxy.get("entrypoint")), matcher(proxy.get("matcher")));
  }

  private static Stream<Finding> entrypoint(@Nullable JsonValue value) {
    if (!(value instanceof JsonString entrypoint) || entrypoint.value().isEmpty()) {
      return Stream.empty();
    }
    String problem = problem(entrypoint.value());
    return problem == null
        ? Stream.empty()
        : Stream.of(Refusal.of("INVALID_PROXY_ENTRYPOINT", entrypoint.range(), problem));
  }

  private static @Nullable String problem(String file) {
    List<String> segments = Arrays.asList(file.split("/", -1));
    if (file.startsWith("/")
        || file.contains("\\")
        || segments.contains(".")
        || segments.contains("..")
        || FORBIDDEN.matcher(file).find()) {
      return "The `proxy.entrypoint` path must be relative to the project root and cannot contain"
          + " traversal, query, fragment, or control characters.";
    }
    String name = segments.reversed().stream().filter(s -> !s.isEmpty()).findFirst().orElse("");
    if (name.endsWith(".py") && !name.equals(".py")) {
      return "Python proxy entrypoints must use `module:attr` syntax, not a plain `.py` path.";
    }
    return (file.endsWith(".js") || file.endsWith(".ts")) && !file.endsWith(".d.ts")
        ? null
        : "The `proxy.entrypoint` must be a `.js` or `.ts` file path, or a Python `module:attr`.";
  }

  private static Stream<Finding> matcher(@Nullable JsonValue value) {
    List<JsonValue> matchers =
        value instanceof JsonArray array
            ? array.items()
            : value == null ? List.of() : List.of(value);
    boolean bad =
        matchers.stream()
            .anyMatch(
                item -> !(item instanceof JsonString string && string.value().startsWith("/")));
    return value != null && bad
        ? Stream.of(
            Refusal.of(
                "INVALID_PROXY_MATCHER",
                value.range(),
                "The `proxy.matcher` value must be a path matcher starting with `/`, or an array of"
                    + " path matchers starting with `/`."))
        : Stream.empty();
  }
}
