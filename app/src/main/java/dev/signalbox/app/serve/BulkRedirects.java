package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.RequestHead;
import dev.signalbox.app.router.RouteDecider;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.syntax.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The redirects {@code bulkRedirectsPath} leads to. They are looked at before any rule and compare
 * whole paths, without regard to case unless an entry says otherwise; of several with one source
 * the last counts, and one with a status that is no redirect is left out (vercel dev 64.0.2).
 */
final class BulkRedirects implements RouteDecider {
  private static final int TEMPORARY = 307;
  private static final int PERMANENT = 308;
  private static final Set<String> STATUSES = Set.of("301", "302", "303", "307", "308");

  /** Where an entry leads. */
  private record Target(int status, String destination, boolean keepsQuery) {
    Verdict.Redirect from(RequestHead head) {
      String query = head.target().substring(head.path().length());
      boolean more = keepsQuery && query.length() > 1;
      String joined = destination.indexOf('?') < 0 ? query : "&" + query.substring(more ? 1 : 0);
      return new Verdict.Redirect(status, more ? destination + joined : destination, List.of());
    }
  }

  private final Map<String, Target> exact = new HashMap<>();
  private final Map<String, Target> anyCase = new HashMap<>();
  private final RouteDecider otherwise;

  private BulkRedirects(RouteDecider otherwise) {
    this.otherwise = otherwise;
  }

  /** The given decider with a project's bulk redirects before it. */
  static RouteDecider before(RouteDecider otherwise, Path folder, JsonObject config) {
    String path = config.string("bulkRedirectsPath");
    if (path == null || !folder.resolve(path).normalize().startsWith(folder)) {
      return otherwise;
    }
    BulkRedirects redirects = new BulkRedirects(otherwise);
    BulkEntries.in(folder.resolve(path).normalize()).forEach(redirects::add);
    return redirects;
  }

  private void add(Map<String, String> entry) {
    String source = entry.getOrDefault("source", "");
    String destination = entry.getOrDefault("destination", "");
    String given = entry.getOrDefault("statusCode", "");
    if (source.isEmpty()
        || destination.isEmpty()
        || !(given.isEmpty() || STATUSES.contains(given))) {
      return;
    }
    int usual = isTrue(entry, "permanent") ? PERMANENT : TEMPORARY;
    int status = given.isEmpty() ? usual : Integer.parseInt(given);
    Target target = new Target(status, destination, isTrue(entry, "preserveQueryParams"));
    if (isTrue(entry, "caseSensitive")) {
      exact.put(source, target);
    } else {
      anyCase.put(source.toLowerCase(Locale.ROOT), target);
    }
  }

  private static boolean isTrue(Map<String, String> entry, String key) {
    return Set.of("true", "t").contains(entry.getOrDefault(key, "").toLowerCase(Locale.ROOT));
  }

  @Override
  public Decision decide(RequestHead head) {
    Target target = exact.get(head.path());
    if (target == null) {
      target = anyCase.get(head.path().toLowerCase(Locale.ROOT));
    }
    return target == null
        ? otherwise.decide(head)
        : new Decision(target.from(head), null, "bulkRedirects", null);
  }
}
