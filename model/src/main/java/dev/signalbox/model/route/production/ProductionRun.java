package dev.signalbox.model.route.production;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.trace.ErrorCodes;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceLog;
import dev.signalbox.model.route.transform.Transforms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request on the platform. */
final class ProductionRun {
  private static final List<Phase> PHASES =
      List.of(Phase.START, Phase.MISS, Phase.FILESYSTEM, Phase.RESOURCE);

  private final ProductionSite site;
  private final RouteRequest request;
  private final TraceLog log;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<HeaderChange> changes = new ArrayList<>();

  ProductionRun(ProductionSite site, RouteRequest request, TraceLog log) {
    this.site = site;
    this.request = request;
    this.log = log;
  }

  Map<String, String> headers() {
    return headers;
  }

  List<HeaderChange> changes() {
    return changes;
  }

  Outcome outcome() {
    RequestTarget asked = RequestTarget.of(request.url());
    ProductionPass pass =
        new ProductionPass(site.top(), request, asked, log, site.services().isEmpty());
    Exit exit = pass.run(PHASES);
    keep(pass);
    if (exit != null) {
      return outcome(exit);
    }
    String owner = site.prefixes().owner(pass.target().path());
    if (owner != null) {
      log.note(
          () -> "No rule answers; the path lies under the route prefix of service " + owner + ".");
      return handOver(
          new Outcome.ToService(
              owner, site.prefixes().received(owner, pass.target().url()), List.of()));
    }
    return unanswered(pass.target());
  }

  private Outcome unanswered(RequestTarget target) {
    ProductionPass errors = new ProductionPass(site.top(), request, target, log, true);
    Exit exit = errors.run(List.of(Phase.ERROR));
    keep(errors);
    return exit == null
        ? new Outcome.ErrorPage(404, "NOT_FOUND", "No rule answers " + target.path() + ".")
        : outcome(exit);
  }

  private Outcome outcome(Exit exit) {
    return switch (exit) {
      case Exit.Redirect(var status, var location) -> {
        headers.remove("location");
        yield new Outcome.Redirect(status, location);
      }
      case Exit.External(var url) -> handOver(new Outcome.ToExternal(url, List.of()));
      case Exit.Path(var url) -> handOver(new Outcome.ToApplication(url, List.of(), 0));
      case Exit.Status(var status) ->
          new Outcome.ErrorPage(
              status, ErrorCodes.of(status), "A rule answers with status " + status + ".");
      case Exit.Service service -> service(service);
    };
  }

  /** Through the service's own table, whose conditions count as well. */
  private Outcome service(Exit.Service to) {
    ProductionTable table = site.services().get(to.name());
    if (table == null) {
      return ErrorCodes.noSuchService(to.name());
    }
    if (table.isEmpty()) {
      return handOver(new Outcome.ToService(to.name(), request.url(), List.of()));
    }
    log.note(
        () -> "Service " + to.name() + " looks up its own rules under " + to.lookupPath() + ".");
    RequestTarget lookup = RequestTarget.of(to.lookupPath());
    ProductionPass pass = new ProductionPass(table, request, lookup, log, false);
    Exit exit = pass.run(PHASES);
    log.notReached(to.name(), table.compiled());
    keep(pass);
    return exit == null ? received(to, pass, lookup) : serviceExit(to, exit);
  }

  private Outcome received(Exit.Service to, ProductionPass pass, RequestTarget lookup) {
    String url = pass.target().equals(lookup) ? request.url() : pass.target().url();
    return handOver(new Outcome.ToService(to.name(), url, List.of()));
  }

  /** A service's rule cannot leave the service except by a redirect, a status or another host. */
  private Outcome serviceExit(Exit.Service to, Exit exit) {
    return switch (exit) {
      case Exit.Path(var url) -> handOver(new Outcome.ToService(to.name(), url, List.of()));
      case Exit.Service _ -> handOver(new Outcome.ToService(to.name(), request.url(), List.of()));
      case Exit.Redirect _, Exit.External _, Exit.Status _ -> outcome(exit);
    };
  }

  private void keep(ProductionPass pass) {
    if (!pass.headers().isEmpty()) {
      headers.putAll(pass.headers());
    }
    if (!pass.changes().isEmpty()) {
      changes.addAll(pass.changes());
    }
  }

  private Outcome handOver(Outcome target) {
    if (changes.isEmpty()) {
      return withHeaders(target, request.headers(), List.of());
    }
    return withHeaders(
        target,
        Transforms.requestHeaders(request.headers(), changes),
        changes.stream().filter(ProductionRun::changesUrl).toList());
  }

  private static Outcome withHeaders(
      Outcome target, List<HeaderField> sent, List<HeaderChange> urlChanges) {
    return switch (target) {
      case Outcome.ToService(var service, var url, var _) ->
          new Outcome.ToService(service, Transforms.url(url, urlChanges), sent);
      case Outcome.ToApplication(var url, var _, var status) ->
          new Outcome.ToApplication(Transforms.url(url, urlChanges), sent, status);
      case Outcome.ToExternal(var url, var _) -> new Outcome.ToExternal(url, sent);
      default -> target;
    };
  }

  private static boolean changesUrl(HeaderChange change) {
    return change.transform().changesPath() || change.transform().type().equals("request.query");
  }
}
