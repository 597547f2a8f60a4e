package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.RequestHead;
import dev.signalbox.app.router.RouteDecider;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The redirects of the file {@code bulkRedirectsPath} names. They are looked at before any rule and
 * compare whole paths, without regard to case unless an entry says otherwise (vercel dev 64.0.2).
 */
final class BulkRedirects implements RouteDecider {
  private static final int TEMPORARY = 307;
  private static final int PERMANENT = 308;

  private final Map<String, Verdict.Redirect> exact = new HashMap<>();
  private final Map<String, Verdict.Redirect> anyCase = new HashMap<>();
  private final RouteDecider otherwise;

  private BulkRedirects(RouteDecider otherwise) {
    this.otherwise = otherwise;
  }

  /** The given decider with a project's bulk redirects before it; only JSON files are read. */
  static RouteDecider before(RouteDecider otherwise, Path folder, JsonObject config) {
    String path = config.string("bulkRedirectsPath");
    if (path == null || !folder.resolve(path).normalize().startsWith(folder)) {
      return otherwise;
    }
    BulkRedirects redirects = new BulkRedirects(otherwise);
    for (JsonValue entry : entries(folder.resolve(path))) {
      if (entry instanceof JsonObject redirect) {
        redirects.add(redirect);
      }
    }
    return redirects;
  }

  private static List<JsonValue> entries(Path file) {
    try {
      return JsonParser.parse(Files.readString(file)).root() instanceof JsonArray list
          ? list.items()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private void add(JsonObject entry) {
    String source = entry.string("source");
    String destination = entry.string("destination");
    if (source != null && destination != null) {
      Verdict.Redirect redirect = new Verdict.Redirect(status(entry), destination, List.of());
      if (isTrue(entry.get("caseSensitive"))) {
        exact.putIfAbsent(source, redirect);
      } else {
        anyCase.putIfAbsent(source.toLowerCase(Locale.ROOT), redirect);
      }
    }
  }

  private static int status(JsonObject entry) {
    if (entry.get("statusCode") instanceof JsonNumber number
        && number.literal().matches("3\\d\\d")) {
      return Integer.parseInt(number.literal());
    }
    return isTrue(entry.get("permanent")) ? PERMANENT : TEMPORARY;
  }

  private static boolean isTrue(@Nullable JsonValue value) {
    return value instanceof JsonBoolean bool && bool.value();
  }

  @Override
  public Decision decide(RequestHead head) {
    Verdict.Redirect redirect = exact.get(head.path());
    if (redirect == null) {
      redirect = anyCase.get(head.path().toLowerCase(Locale.ROOT));
    }
    return redirect == null
        ? otherwise.decide(head)
        : new Decision(redirect, null, "bulkRedirects", null);
  }
}
