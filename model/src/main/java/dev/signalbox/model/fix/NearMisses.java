package dev.signalbox.model.fix;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.ChangeRule;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.flow.Examples;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules of the top-level table that a small change of a request would make answer it. Every
 * request and every change was tried with the router; nothing is guessed.
 */
public final class NearMisses {
  /** Rules with other methods or conditions looked at for one request; each costs some runs. */
  private static final int MOST = 20;

  private final Snapshot snapshot;
  private final Router router;
  private final RouteRequest request;
  private final Mode mode;
  private final Map<String, NearMiss> found = new HashMap<>();

  private NearMisses(Snapshot snapshot, Router router, RouteRequest request, Mode mode) {
    this.snapshot = snapshot;
    this.router = router;
    this.request = request;
    this.mode = mode;
  }

  /**
   * The near misses of a request by the id of the rule.
   *
   * @param snapshot the config
   * @param router of this config
   * @param answer to the request, with its trace
   */
  public static Map<String, NearMiss> of(
      Snapshot snapshot, Router router, RouteRequest request, Mode mode, Resolution answer) {
    NearMisses search = new NearMisses(snapshot, router, request, mode);
    List<TraceStep.Tried> skipped =
        answer.trace().steps().stream()
            .filter(TraceStep.Tried.class::isInstance)
            .map(TraceStep.Tried.class::cast)
            .filter(tried -> tried.table().isEmpty() && tried.rule().rule() != null)
            .toList();
    search.paths(skipped);
    skipped.stream()
        .filter(tried ->
            tried.verdict() instanceof Verdict.OtherMethod
                || tried.verdict() instanceof Verdict.ConditionFails)
        .limit(MOST)
        .forEach(tried -> search.other(tried.rule(), tried.verdict()));
    return Map.copyOf(search.found);
  }

  private void paths(List<TraceStep.Tried> skipped) {
    int end = request.url().indexOf('?');
    String path = end < 0 ? request.url() : request.url().substring(0, end);
    String query = end < 0 ? "" : request.url().substring(end);
    path(skipped, NearMiss.Kind.SLASH, path.endsWith("/") ? path : path + "/", query);
    boolean slash = path.length() > 1 && path.endsWith("/");
    path(
        skipped,
        NearMiss.Kind.EXTRA_SLASH,
        slash ? path.substring(0, path.length() - 1) : path,
        query);
    path(skipped, NearMiss.Kind.CAPITALS, path.toLowerCase(Locale.ROOT), query);
  }

  private void path(List<TraceStep.Tried> skipped, NearMiss.Kind kind, String path, String query) {
    String url = path + query;
    if (url.equals(request.url())) {
      return;
    }
    RouteRequest next = new RouteRequest(request.method(), url, request.headers());
    String id = answering(router, next);
    skipped.stream()
        .filter(
            tried -> tried.verdict() instanceof Verdict.OtherPath && tried.rule().id().equals(id))
        .findFirst()
        .ifPresent(tried ->
            found.putIfAbsent(
                id,
                new NearMiss(
                    kind,
                    url,
                    next,
                    kind == NearMiss.Kind.SLASH ? widened(tried.rule()).orElse(null) : null)));
  }

  private void other(CompiledRule rule, Verdict verdict) {
    Optional<NearMiss> near =
        verdict instanceof Verdict.OtherMethod
            ? rule.guard().methods().stream().findFirst().map(this::withMethod)
            : new Satisfied(router, mode, new Examples(Budget.standard())).of(rule, request);
    near.filter(miss -> rule.id().equals(answering(router, miss.request())))
        .ifPresent(miss -> found.put(rule.id(), miss));
  }

  private NearMiss withMethod(String method) {
    RouteRequest next = new RouteRequest(method, request.url(), request.headers());
    return new NearMiss(NearMiss.Kind.METHOD, method, next, null);
  }

  /** The last rule of the top-level table at which a request stops; empty text for none. */
  private String answering(Router asked, RouteRequest next) {
    return asked.resolve(next, mode).matches().stream()
        .filter(match -> match.table().isEmpty())
        .reduce((first, last) -> last)
        .map(match -> match.rule().id())
        .orElse("");
  }

  /** The rule with the bare path included, if it then answers the request that was asked. */
  private Optional<Fix> widened(CompiledRule compiled) {
    Rule rule = compiled.rule();
    if (rule == null || snapshot.broken() || !snapshot.working().valid()) {
      return Optional.empty();
    }
    return WiderSource.of(rule)
        .flatMap(source -> RuleList.of(rule.list()).map(list -> widened(rule, list, source)))
        .filter(fix -> compiled.id().equals(answeringAfter(fix)));
  }

  private Fix widened(Rule rule, RuleList list, String source) {
    Draft.Obj entry = Draft.ofObject(snapshot.working(), rule.json()).with("source", source);
    return new Fix("Change to " + source, new ChangeRule(Scope.PROJECT, list, rule.index(), entry));
  }

  private @Nullable String answeringAfter(Fix fix) {
    try {
      String text = fix.edit().on(snapshot.working()).apply(snapshot.working().text());
      return answering(Router.of(ConfigReader.read(JsonParser.parse(text))), request);
    } catch (EditRefused refused) {
      return null;
    }
  }
}
