package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one table, top-level or of one service, as written. Whether a list was written at
 * all (an empty {@code rewrites} adds a phase marker) is asked of {@link #defines}.
 *
 * @param cleanUrls null when absent
 * @param trailingSlash null when absent
 * @param redirects in file order
 * @param rewrites in file order
 * @param headers in file order
 * @param routes the legacy list, in file order
 * @param json the object that holds the lists
 */
public record RouteTable(
    @Nullable Boolean cleanUrls,
    @Nullable Boolean trailingSlash,
    List<Redirect> redirects,
    List<Rewrite> rewrites,
    List<HeaderRule> headers,
    List<Route> routes,
    JsonObject json) {
  /** Keeps immutable copies. */
  public RouteTable {
    redirects = List.copyOf(redirects);
    rewrites = List.copyOf(rewrites);
    headers = List.copyOf(headers);
    routes = List.copyOf(routes);
  }

  /** Whether a list is written at all, for example {@code rewrites}. */
  public boolean defines(String key) {
    return json.array(key) != null;
  }

  /** All rules in the order Vercel compiles them: routes, redirects, headers, rewrites. */
  public Stream<Rule> rules() {
    return Stream.of(routes, redirects, headers, rewrites).flatMap(List::stream);
  }
}
