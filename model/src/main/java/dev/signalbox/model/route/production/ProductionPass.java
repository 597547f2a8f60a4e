package dev.signalbox.model.route.production;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.pattern.table.RuleScan;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.Transform;
import dev.signalbox.model.route.trace.Effects;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.RuleMatch;
import dev.signalbox.model.route.trace.TraceLog;
import dev.signalbox.model.route.trace.UndecidedException;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.route.url.InvalidUrlException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of one request through one table. */
final class ProductionPass {
  private final ProductionTable table;
  private final RouteRequest request;
  private final RequestValues values;
  private final TraceLog log;
  private final boolean targetsExist;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<HeaderChange> changes = new ArrayList<>();
  private RequestTarget target;
  private @Nullable Integer status;
  private boolean endsPhase;

  /**
   * Starts a way.
   *
   * @param targetsExist whether a rewrite to a path finds something there, which ends the way; else
   *     later rules see the new path
   */
  ProductionPass(
      ProductionTable table,
      RouteRequest request,
      RequestTarget target,
      TraceLog log,
      boolean targetsExist) {
    this.table = table;
    this.request = request;
    this.values = new RequestValues(request);
    this.target = target;
    this.log = log;
    this.targetsExist = targetsExist;
  }

  /** Goes through the phases in order until a rule ends the way; null when none does. */
  @Nullable Exit run(List<Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      Exit exit = run(phases.get(i), table.rules(phases.get(i)));
      if (exit != null) {
        phases.subList(i + 1, phases.size()).forEach(later -> behind(table.rules(later).rules()));
        return exit;
      }
    }
    return null;
  }

  /** Notes what would come of rules that were not reached, for the path as it stands. */
  private void behind(List<ProductionRule> rules) {
    rules.forEach(candidate -> log.later(candidate.rule(), () -> alone(candidate)));
  }

  private Verdict alone(ProductionRule candidate) {
    try {
      String path = target.path();
      Captured captured = candidate.match(request.method(), path, values);
      if (captured == null) {
        return candidate.reason(request.method(), path, values);
      }
      String dest = candidate.action().dest();
      boolean stops = !candidate.action().continues();
      return new Verdict.Matched(
          captured.source(),
          stops,
          effect(candidate.rule(), path, dest == null ? null : captured.fill(dest), stops));
    } catch (UndecidedException | InvalidUrlException unknown) {
      return new Verdict.GivenUp(String.valueOf(unknown.getMessage()));
    }
  }

  /** Without a trace, rules that cannot match are passed over. */
  private @Nullable Exit run(Phase phase, ProductionRules rules) {
    if (rules.rules().isEmpty()) {
      return null;
    }
    RuleScan scan = rules.scan();
    for (int i = 0; i < rules.rules().size(); i++) {
      i = log.isSilent() ? scan.next(target.path(), i) : i;
      if (i >= rules.rules().size()) {
        return null;
      }
      ProductionRule rule = rules.rules().get(i);
      Exit exit = visit(rule, phase);
      if (exit != null || stopsPhase(rule.action())) {
        behind(rules.rules().subList(i + 1, rules.rules().size()));
        return exit;
      }
    }
    return null;
  }

  private boolean stopsPhase(Action action) {
    boolean ends = endsPhase;
    endsPhase = false;
    return ends && !action.continues();
  }

  private @Nullable Exit visit(ProductionRule candidate, Phase phase) {
    CompiledRule rule = candidate.rule();
    String path = target.path();
    Captured captured = candidate.match(request.method(), path, values);
    if (captured == null) {
      log.tried(table.name(), rule, path, () -> candidate.reason(request.method(), path, values));
      return null;
    }
    Action action = candidate.action();
    for (HeaderField field : action.headers()) {
      headers.put(
          captured.fill(field.key()).toLowerCase(Locale.ROOT), captured.fill(field.value()));
    }
    if (action.service() == null) {
      action.transforms().forEach(transform -> changes.add(fill(transform, captured)));
    }
    String dest = action.dest() == null ? null : captured.fill(action.dest());
    Exit exit = action.continues() ? null : exit(candidate, captured, dest);
    if (exit == null && dest != null) {
      target = target.to(dest);
    }
    if (exit == null && action.status() != null && action.status() != 0) {
      status = action.status();
    }
    endsPhase = exit == null && dest == null;
    note(candidate, phase, path, captured, dest, exit);
    return exit;
  }

  private @Nullable Exit exit(ProductionRule candidate, Captured captured, @Nullable String dest) {
    Action action = candidate.action();
    Integer answered = action.status() == null || action.status() == 0 ? status : action.status();
    String location = headers.get("location");
    if (answered != null
        && answered >= 300
        && answered < 400
        && (location != null || dest != null)) {
      String to = location == null ? String.valueOf(dest) : location;
      return new Exit.Redirect(answered, target.appendTo(to));
    }
    if (action.service() != null) {
      String path = action.service().path();
      String lookup = path == null ? target.original() : target.lookup(captured.fill(path));
      return new Exit.Service(candidate.rule(), action.service().service(), lookup);
    }
    if (dest == null) {
      return answered == null ? null : new Exit.Status(answered);
    }
    if (dest.startsWith("http://") || dest.startsWith("https://")) {
      return new Exit.External(target.to(dest).url());
    }
    return targetsExist || !action.check() ? new Exit.Path(target.to(dest).url()) : null;
  }

  private void note(
      ProductionRule candidate,
      Phase phase,
      String path,
      Captured captured,
      @Nullable String dest,
      @Nullable Exit exit) {
    CompiledRule rule = candidate.rule();
    boolean stops = exit != null || (endsPhase && !candidate.action().continues());
    log.tried(
        table.name(),
        rule,
        path,
        () -> new Verdict.Matched(captured.source(), stops, effect(rule, path, dest, stops)));
    if (stops) {
      log.stopped(new RuleMatch(table.name(), rule, phase, captured.source()));
    }
  }

  private String effect(CompiledRule rule, String path, @Nullable String dest, boolean stops) {
    if (stops) {
      return Effects.words(rule, dest == null ? path : dest);
    }
    String change = dest == null ? "the path stays" : "the path becomes " + dest;
    String headerNote = rule.action().headers().isEmpty() ? "" : "headers are set, ";
    return headerNote + change + "; later rules run as well";
  }

  private static HeaderChange fill(Transform transform, Captured captured) {
    List<String> args = transform.args();
    String key = transform.key();
    return new HeaderChange(
        transform,
        key == null ? null : captured.fill(key),
        args == null ? null : args.stream().map(captured::fill).toList());
  }

  RequestTarget target() {
    return target;
  }

  Map<String, String> headers() {
    return headers;
  }

  List<HeaderChange> changes() {
    return changes;
  }
}
