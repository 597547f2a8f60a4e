package dev.signalbox.model.route.dev;

import dev.signalbox.model.config.Destination.ToService;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.trace.ErrorCodes;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.url.NodeUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands a request to a service through the service's own table ({@code delegateToService}). */
final class DevDelegation {
  private final DevSite site;
  private final DevContext context;
  private final String url;
  private final List<HeaderChange> requestChanges;
  private List<HeaderChange> responseChanges;

  DevDelegation(
      DevSite site,
      DevContext context,
      String url,
      List<HeaderChange> requestChanges,
      List<HeaderChange> responseChanges) {
    this.site = site;
    this.context = context;
    this.url = url;
    this.requestChanges = new ArrayList<>(requestChanges);
    this.responseChanges = responseChanges;
  }

  DevAnswer answer(DevResult stopped) {
    DevRule rule = Objects.requireNonNull(stopped.rule());
    ToService target = Objects.requireNonNull(rule.action().service());
    DevTable table = site.services().get(target.service());
    if (table == null) {
      return DevAnswer.of(ErrorCodes.noSuchService(target.service()));
    }
    if (table.rules().isEmpty()) {
      // Without rules of its own the service's table is not even run.
      return handOver(new Outcome.ToService(target.service(), url, List.of()), Map.of());
    }
    return throughTable(target.service(), table, lookupUrl(rule, target.path()));
  }

  /** What the service's rules are compared with: the request's own path, or the rule's. */
  private String lookupUrl(DevRule rule, @Nullable String path) {
    NodeUrl original = context.urls().of(url);
    String search = original.search() == null ? "" : original.search();
    if (path == null) {
      return original.path() + search;
    }
    DevMatch match = rule.match(original.path());
    return (match == null ? path : match.fill(path)) + search;
  }

  private DevAnswer throughTable(String service, DevTable table, String lookup) {
    context
        .log()
        .note(() -> "Service " + service + " looks up its own rules under " + lookup + ".");
    DevResult result =
        DevPass.run(context, table, Phase.START, table.rules(), lookup, Map.of(), DevRules.NONE);
    context.log().notReached(service, table.compiled());
    requestChanges.addAll(result.requestChanges());
    if (!result.responseChanges().isEmpty()) {
      responseChanges = result.responseChanges();
    }
    String location = result.headers().get("location");
    Integer status = result.status();
    if (location != null
        && !location.isEmpty()
        && status != null
        && status >= 300
        && status < 400) {
      return DevAnswer.redirect(status, location, responseChanges);
    }
    Map<String, String> headers = new LinkedHashMap<>(result.headers());
    headers.remove("location");
    String resolved = result.url();
    if (result.external()) {
      return handOver(new Outcome.ToExternal(resolved, List.of()), headers);
    }
    String received = resolved.equals(lookup) ? url : resolved;
    return handOver(new Outcome.ToService(service, received, List.of()), headers);
  }

  private DevAnswer handOver(Outcome target, Map<String, String> headers) {
    return DevAnswer.handOver(target, context, requestChanges, headers, responseChanges);
  }
}
