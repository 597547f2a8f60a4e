package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.url.NodeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request through the server of vercel dev 64.0.2 ({@code serveProjectAsNowV2}): phases null
 * and filesystem with the look-up of files after each, then error rules and the directory listing.
 */
final class DevServer {
  private final DevSite site;
  private final DevContext context;
  private final DevRules missRules;
  private final List<HeaderChange> requestChanges = new ArrayList<>();
  private List<HeaderChange> responseChanges = List.of();
  private String url;
  private String passUrl;
  private Map<String, String> passHeaders = Map.of();

  DevServer(DevSite site, DevContext context) {
    this.site = site;
    this.context = context;
    this.missRules = context.top().rules(Phase.MISS);
    this.url = context.request().url();
    this.passUrl = url;
  }

  DevAnswer answer() {
    NodeUrl parsed = context.urls().of(url);
    String pathname = parsed.pathname();
    DevAnswer collapsed = collapse(parsed);
    if (collapsed != null) {
      return collapsed;
    }
    String owner = site.prefixes().owner(pathname == null ? "/" : pathname);
    if (owner != null) {
      context
          .log()
          .note(() -> "The route prefix of service " + owner + " is looked at before any rule.");
      return handOver(new Outcome.ToService(owner, url, List.of()), Map.of());
    }
    passUrl = url;
    return phases();
  }

  /** Repeated slashes: a GET is redirected, other methods go on with the collapsed path. */
  private @Nullable DevAnswer collapse(NodeUrl parsed) {
    if (parsed.pathname() == null || !parsed.pathname().contains("//")) {
      return null;
    }
    String collapsed =
        parsed.pathname().replaceAll("/+", "/") + (parsed.search() == null ? "" : parsed.search());
    context.log().note(() -> "Repeated slashes are collapsed to " + collapsed + ".");
    if (context.request().method().equals("GET")) {
      return DevAnswer.of(new Outcome.Redirect(301, collapsed));
    }
    url = collapsed;
    return null;
  }

  private DevAnswer phases() {
    Ended start = phase(Phase.START);
    boolean more = start.file() == null && !context.top().rules(Phase.FILESYSTEM).isEmpty();
    Ended end = start.answer() == null && more ? phase(Phase.FILESYSTEM) : start;
    if (start.answer() != null) {
      String path = context.urls().of(passUrl).path();
      DevPass.behind(context, context.top().rules(Phase.FILESYSTEM).rules(), path);
    }
    if (end.answer() != null) {
      return end.answer();
    }
    Integer status = end.result().status();
    return end.file() == null
        ? errorPhase(end.result(), status)
        : serve(end.result(), end.file(), status);
  }

  /** How a phase ended: with an answer, with a file, or with neither. */
  private record Ended(@Nullable DevAnswer answer, DevResult result, @Nullable String file) {}

  private Ended phase(Phase phase) {
    DevResult result = pass(phase, context.top().rules(phase), passUrl, passHeaders, missRules);
    DevAnswer handedOver = handOver(result);
    if (handedOver != null) {
      return new Ended(handedOver, result, null);
    }
    String file = context.files().at(result.dest());
    noteFile(result.dest(), file);
    DevAnswer exit = exitWithStatus(file, result);
    if (exit != null) {
      return new Ended(exit, result, file);
    }
    return file == null ? missed(result) : hit(result, file);
  }

  /** Where the request leaves the router, or null when it stays. */
  private @Nullable DevAnswer handOver(DevResult result) {
    if (result.continues()) {
      passUrl = result.url();
      passHeaders = result.headers();
    } else if (result.toService() && site.runsServices()) {
      return new DevDelegation(site, context, url, requestChanges, responseChanges).answer(result);
    }
    return result.external()
        ? handOver(new Outcome.ToExternal(result.url(), List.of()), Map.of())
        : null;
  }

  private Ended missed(DevResult result) {
    if (missRules.isEmpty()) {
      return new Ended(null, result, null);
    }
    DevResult miss = pass(Phase.MISS, missRules, result.url(), result.headers(), DevRules.NONE);
    String file = context.files().at(miss.dest());
    return new Ended(exitWithStatus(file, miss), miss, file);
  }

  private Ended hit(DevResult result, String file) {
    DevRules hitRules = context.top().rules(Phase.HIT);
    if (hitRules.isEmpty()) {
      return new Ended(null, result, file);
    }
    DevResult hit = pass(Phase.HIT, hitRules, result.url(), result.headers(), DevRules.NONE);
    return new Ended(null, hit.withStatus(result.status()), file);
  }

  private DevResult pass(
      Phase phase, DevRules rules, String from, Map<String, String> headers, DevRules miss) {
    DevResult result = DevPass.run(context, context.top(), phase, rules, from, headers, miss);
    if (!result.requestChanges().isEmpty()) {
      requestChanges.addAll(result.requestChanges());
    }
    if (!result.responseChanges().isEmpty()) {
      responseChanges = result.responseChanges();
    }
    return result;
  }

  private void noteFile(String path, @Nullable String file) {
    context
        .log()
        .note(() ->
            file == null
                ? "No file of the project is at " + path + "."
                : "File " + file + " of the project is at " + path + ".");
  }

  private @Nullable DevAnswer exitWithStatus(@Nullable String file, DevResult result) {
    Integer status = result.status();
    if (status == null || status == 0) {
      return null;
    }
    String header = result.headers().get("location");
    String location = header == null || header.isEmpty() ? result.dest() : header;
    if (status >= 300 && status <= 399) {
      return DevAnswer.redirect(status, location, responseChanges);
    }
    if (file != null || result.userDest()) {
      return null;
    }
    return DevAnswer.page(
        ErrorPages.status(status, "A rule answers with status " + status + "."),
        result.headers(),
        responseChanges);
  }

  private DevAnswer errorPhase(DevResult last, @Nullable Integer status) {
    DevRules rules = context.top().rules(Phase.ERROR);
    if (rules.isEmpty()) {
      return nothing(last, status);
    }
    DevResult result =
        DevPass.run(
            context, context.top(), Phase.ERROR, rules, last.url(), last.headers(), DevRules.NONE);
    String file = context.files().at(result.dest());
    if (file != null) {
      requestChanges.addAll(result.requestChanges());
      return serve(result, file, result.status());
    }
    if (result.rule() != null && result.rule().action().dest() == null) {
      DevAnswer exit = exitWithStatus(null, result);
      if (exit != null) {
        return exit;
      }
    }
    return nothing(last, status);
  }

  /** No file: the application's own server, a directory listing, or an error page. */
  private DevAnswer nothing(DevResult result, @Nullable Integer status) {
    if (site.ownServer()) {
      return application(result, status);
    }
    String folder = result.dest().startsWith("/") ? result.dest().substring(1) : result.dest();
    boolean missed = status != null && status == 404 && result.phase() == Phase.MISS;
    List<String> entries = missed ? List.of() : context.files().entries(folder);
    if (!entries.isEmpty()) {
      return DevAnswer.withDefaultCaching(
          new Outcome.DirectoryListing(folder, entries, forced(status, 200)),
          result.headers(),
          List.of());
    }
    return DevAnswer.withDefaultCaching(ErrorPages.notFound(status), result.headers(), List.of());
  }

  private DevAnswer serve(DevResult result, String file, @Nullable Integer status) {
    if (site.ownServer()) {
      return application(result, status);
    }
    String asked = result.dest().startsWith("/") ? result.dest().substring(1) : result.dest();
    if (!context.files().sends(file, asked)) {
      return DevAnswer.withDefaultCaching(ErrorPages.notFound(status), result.headers(), List.of());
    }
    return DevAnswer.file(
        new Outcome.StaticFile(file, forced(status, 200)), result.headers(), responseChanges);
  }

  /** A rule's status replaces the one an answer comes with. */
  private static int forced(@Nullable Integer status, int own) {
    return status == null || status == 0 ? own : status;
  }

  private DevAnswer application(DevResult result, @Nullable Integer status) {
    String target = DevUrls.withPath(url, result.dest(), result.query());
    return handOver(
        new Outcome.ToApplication(target, List.of(), forced(status, 0)), result.headers());
  }

  /** Hands the request on after the changes that rules made to it. */
  private DevAnswer handOver(Outcome target, Map<String, String> headers) {
    return DevAnswer.handOver(target, context, requestChanges, headers, responseChanges);
  }
}
