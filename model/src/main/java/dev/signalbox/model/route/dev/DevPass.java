package dev.signalbox.model.route.dev;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.pattern.table.RuleScan;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.Transform;
import dev.signalbox.model.route.trace.Effects;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.PathReason;
import dev.signalbox.model.route.trace.RuleMatch;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.route.url.DevQuery;
import dev.signalbox.model.route.url.NodeUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One pass through a list of rules: {@code devRouter} of vercel dev 64.0.2. */
final class DevPass {
  private final DevContext context;
  private final String table;
  private final Phase phase;
  private final DevRules missRules;
  private final Map<String, String> previousHeaders;

  /** The previous headers with those of this pass; null until it sets one. */
  private @Nullable Map<String, String> changedHeaders;

  private final List<HeaderChange> requestChanges = new ArrayList<>();
  private final DevQuery query;
  private List<HeaderChange> responseChanges = List.of();
  private @Nullable Integer status;
  private String path;
  private boolean continues;

  private DevPass(
      DevContext context,
      String table,
      Phase phase,
      String url,
      Map<String, String> previousHeaders,
      DevRules missRules) {
    this.context = context;
    this.table = table;
    this.phase = phase;
    this.missRules = missRules;
    this.previousHeaders = previousHeaders;
    NodeUrl parsed = context.urls().of(url);
    this.path = parsed.path();
    this.query = DevQuery.parse(parsed.search());
  }

  /**
   * Goes through rules in order until one stops it.
   *
   * @param url path and query to start with
   * @param missRules run when a rule's target is no file
   */
  static DevResult run(
      DevContext context,
      DevTable table,
      Phase phase,
      DevRules rules,
      String url,
      Map<String, String> previousHeaders,
      DevRules missRules) {
    return rules.isEmpty()
        ? DevResult.untouched(context.urls().of(url), previousHeaders, phase)
        : new DevPass(context, table.name(), phase, url, previousHeaders, missRules).run(rules);
  }

  private DevResult run(DevRules rules) {
    RuleScan scan = rules.scan();
    for (int i = 0; i < rules.rules().size(); i++) {
      continues = false;
      i = context.log().isSilent() ? scan.next(path, i) : i;
      if (i >= rules.rules().size()) {
        break;
      }
      DevRule rule = rules.rules().get(i);
      String method = context.request().method();
      String tried = path;
      if (!rule.isFor(method)) {
        log(rule, tried, () -> new Verdict.OtherMethod(method));
        continue;
      }
      DevMatch match = rule.match(path);
      if (match == null) {
        log(rule, tried, () -> PathReason.of(rule.rule(), tried));
        continue;
      }
      DevResult result = apply(rule, match, tried);
      if (result != null) {
        behind(context, rules.rules().subList(i + 1, rules.rules().size()), path);
        return result;
      }
    }
    return result(null, null, path, false, false, query);
  }

  /** Notes what would come of rules that are not reached for a path. */
  static void behind(DevContext context, List<DevRule> rules, String path) {
    String method = context.request().method();
    rules.forEach(rule -> context.log().later(rule.rule(), () -> rule.alone(method, path)));
  }

  private void log(DevRule rule, String tried, Supplier<Verdict> verdict) {
    context.log().tried(table, rule.rule(), tried, verdict);
  }

  /** Applies a rule that matches; null when the pass goes on. */
  private @Nullable DevResult apply(DevRule rule, DevMatch match, String tried) {
    Action action = rule.action();
    List<HeaderChange> changes = changes(action.transforms(), match);
    if (action.service() == null) {
      requestChanges.addAll(changes);
    }
    String dest =
        action.dest() == null || action.dest().isEmpty() ? path : match.fill(action.dest());
    setHeaders(action.headers(), match);
    if (action.continues()) {
      status = isSet(action.status()) ? action.status() : status;
      responseChanges = changes.isEmpty() ? responseChanges : changes;
      continues = true;
      goOn(rule, match, tried, dest, "later rules run as well");
      return null;
    }
    boolean external = DevUrls.external(dest);
    if (action.check()
        && phase != Phase.HIT
        && !external
        && !hasFile(dest)
        && !(isSet(action.status()) && phase != Phase.MISS)) {
      return miss(rule, match, tried, dest, changes);
    }
    return stop(rule, match, tried, dest, external, changes);
  }

  private boolean hasFile(String dest) {
    return context.files().at(context.urls().of(dest).path()) != null;
  }

  /** The target is no file: miss rules may answer, else the pass goes on with the new path. */
  private @Nullable DevResult miss(
      DevRule rule, DevMatch match, String tried, String dest, List<HeaderChange> changes) {
    responseChanges = changes.isEmpty() ? responseChanges : changes;
    if (missRules.isEmpty()) {
      status =
          isSet(rule.action().status()) && phase == Phase.MISS ? rule.action().status() : status;
    } else {
      DevTable top = context.top();
      DevResult missed = run(context, top, Phase.MISS, missRules, dest, headers(), DevRules.NONE);
      if (missed.found()) {
        return missed.after(requestChanges, responseChanges);
      }
    }
    goOn(rule, match, tried, dest, "no file is there, so later rules run on the new path");
    return null;
  }

  private void goOn(DevRule rule, DevMatch match, String tried, String dest, String why) {
    log(
        rule,
        tried,
        () ->
            new Verdict.Matched(
                match.captures(),
                false,
                (dest.equals(tried) ? "the path stays " + dest : "the path becomes " + dest)
                    + "; "
                    + why));
    path = dest;
  }

  private DevResult stop(
      DevRule rule,
      DevMatch match,
      String tried,
      String dest,
      boolean external,
      List<HeaderChange> changes) {
    Integer answered = isSet(rule.action().status()) ? rule.action().status() : status;
    boolean redirect = answered != null && answered >= 300 && answered < 400;
    if (rule.action().service() == null && !redirect && !changes.isEmpty()) {
      responseChanges = changes;
    }
    status = answered;
    log(
        rule,
        tried,
        () ->
            new Verdict.Matched(
                match.captures(),
                true,
                Effects.words(rule.rule(), external || dest.startsWith("/") ? dest : "/" + dest)));
    if (external) {
      context.log().stopped(new RuleMatch(table, rule.rule(), phase, match.captures()));
      return result(rule, match, dest, false, true, query);
    }
    NodeUrl target = context.urls().of(dest.startsWith("/") ? dest : "/" + dest);
    DevQuery merged = DevQuery.parse(target.search()).with(query);
    context.log().stopped(new RuleMatch(table, rule.rule(), phase, match.captures()));
    boolean userDest = rule.action().dest() != null && !rule.action().dest().isEmpty();
    return result(rule, match, target.path(), userDest, false, merged);
  }

  private DevResult result(
      @Nullable DevRule rule,
      @Nullable DevMatch match,
      String dest,
      boolean userDest,
      boolean external,
      DevQuery merged) {
    return new DevResult(
        rule,
        match,
        dest,
        continues,
        userDest,
        external,
        status,
        merged,
        headers(),
        phase,
        requestChanges,
        responseChanges);
  }

  private Map<String, String> headers() {
    return changedHeaders == null ? previousHeaders : changedHeaders;
  }

  private void setHeaders(List<HeaderField> fields, DevMatch match) {
    for (HeaderField field : fields) {
      String name = field.key().toLowerCase(Locale.ROOT);
      boolean keepEarlier = phase == Phase.HIT || phase == Phase.MISS;
      if (!(keepEarlier && previousHeaders.containsKey(name))) {
        Map<String, String> changed = new LinkedHashMap<>(headers());
        changed.put(name, match.fill(field.value()));
        changedHeaders = changed;
      }
    }
  }

  private List<HeaderChange> changes(List<Transform> transforms, DevMatch match) {
    return transforms.isEmpty()
        ? List.of()
        : transforms.stream().map(transform -> context.fill(transform, match)).toList();
  }

  private static boolean isSet(@Nullable Integer code) {
    return code != null && code != 0;
  }
}
