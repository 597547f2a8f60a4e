package dev.signalbox.model.check;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends the request of a finding through the simulator and sees whether it shows what is said. */
final class Confirmation {
  private static final int MOST_REDIRECTS = 20;

  private final Config config;
  private final Finding finding;
  private final Witness witness;
  private final Router router;

  private Confirmation(Config config, Router router, Finding finding, Witness witness) {
    this.config = config;
    this.router = router;
    this.finding = finding;
    this.witness = witness;
  }

  /**
   * Why a finding is not confirmed; empty when it is.
   *
   * @param router of the config
   */
  static Optional<String> refused(Config config, Router router, Finding finding) {
    Config table = inTable(config, finding.range());
    Router own = table.equals(config) ? router : Router.of(table);
    return Optional.ofNullable(
        new Confirmation(table, own, finding, Objects.requireNonNull(finding.witness())).refused());
  }

  /** The config as if the table the finding is about were the top-level one. */
  private static Config inTable(Config config, TextRange range) {
    return config.services().stream()
        .filter(service -> service.json().range().start() <= range.start())
        .filter(service -> range.end() <= service.json().range().end())
        .map(Service::routing)
        .findFirst()
        .map(own -> with(config, own))
        .orElse(config);
  }

  private static Config with(Config config, RouteTable table) {
    return new Config(
        config.model(),
        config.services(),
        config.experimentalServices(),
        table,
        config.project(),
        config.json());
  }

  private @Nullable String refused() {
    return switch (finding.code()) {
      case "dead-rule", "duplicate-rule" -> dead();
      case "overlap" -> check(matchesAlone(rule()) && stopsAt(related().getFirst()), "overlap");
      case "redundant-rule" -> redundant();
      case "unknown-service" -> check(status() == 502, "no 502");
      case "uncovered-paths" -> check(status() == 404, "no 404");
      case "catch-all-misses-root" ->
          check(status() == 404 && matched(dev()).anyMatch(rule()::equals), "root");
      case "prefix-misses-bare-path" -> check(!stopsAt(rule()), "matches the bare path");
      case "near-sources" ->
          check(stopsAt(rule()) && !matchesAlone(related().getFirst()), "not near");
      case "redirect-loop", "rewrite-loop" -> check(endless(), "they end");
      case "dev-ignores-has" ->
          check(matchesAlone(rule()) && !matchedInDev(alone(rule()), rule()), "has");
      case "dev-ignores-missing" ->
          check(!matchesAlone(rule()) && matchedInDev(alone(rule()), rule()), "missing");
      case "dev-drops-headers" -> check(headersOnlyInProduction(), "headers");
      case "unanswered-schedule" -> check(status() == 404 || isRedirected(), "answered");
      case "nested-prefix" -> check(service().isPresent(), "no service");
      case "shadowed-prefix" -> check(service().filter(this::isNamed).isEmpty(), "gets there");
      default -> "nobody checks witnesses of " + finding.code();
    };
  }

  private static @Nullable String check(boolean holds, String otherwise) {
    return holds ? null : otherwise;
  }

  private @Nullable String dead() {
    Rule dead = rule();
    if (!matchesAlone(dead)) {
      return "the dead rule does not match";
    }
    if (matched(production()).anyMatch(dead::equals)) {
      return "the dead rule runs";
    }
    List<Rule> ran = matched(production()).toList();
    boolean named = related().stream().anyMatch(ran::contains);
    return check(named || stopsAtBuiltIn(), "no named rule takes it");
  }

  private @Nullable String redundant() {
    RouteTable table = config.routing();
    Outcome without =
        Router.of(with(config, without(table, rule())))
            .resolve(request(), Mode.PRODUCTION)
            .outcome();
    return !stopsAt(rule())
        ? "the rule does not answer"
        : check(without.equals(production().outcome()), "another answer without it: " + without);
  }

  /** Browsers follow until an address comes again or there were too many. */
  private boolean endless() {
    List<String> host = witness.headers().getOrDefault("host", List.of(""));
    String url = witness.url();
    for (int i = 0; i < MOST_REDIRECTS && !url.isEmpty(); i++) {
      RouteRequest request = Simulator.request(new Witness("GET", url, witness.headers()));
      url =
          switch (router.resolve(request, Mode.PRODUCTION).outcome()) {
            case Outcome.Redirect redirect -> here(redirect.location(), host.getFirst());
            case Outcome.ToExternal sent -> here(sent.url(), host.getFirst());
            default -> "";
          };
    }
    return !url.isEmpty();
  }

  /** What is asked of the same host next; empty when another one is asked. */
  private static String here(String url, String host) {
    String own = "https://" + host + "/";
    return url.startsWith(own) ? url.substring(own.length() - 1) : url.startsWith("/") ? url : "";
  }

  private boolean headersOnlyInProduction() {
    List<String> keys =
        config.routing().headers().stream()
            .filter(rule -> rule.json().range().equals(finding.range()))
            .flatMap(rule -> rule.headers().stream())
            .map(header -> header.key().toLowerCase(Locale.ROOT))
            .toList();
    return has(production(), keys) && !has(dev(), keys);
  }

  private static boolean has(Resolution resolution, List<String> keys) {
    return resolution.responseHeaders().stream().anyMatch(header -> keys.contains(header.key()));
  }

  private Optional<String> service() {
    return production().outcome() instanceof Outcome.ToService(String name, var url, var headers)
        ? Optional.of(name)
        : Optional.empty();
  }

  private boolean isNamed(String service) {
    return config.experimentalServices().stream()
        .filter(named -> named.member().key().range().equals(finding.range()))
        .anyMatch(named -> named.name().equals(service));
  }

  private int status() {
    return production().outcome() instanceof Outcome.ErrorPage(int status, var code, var message)
        ? status
        : 0;
  }

  private boolean isRedirected() {
    return production().outcome() instanceof Outcome.Redirect;
  }

  private Resolution production() {
    return router.explain(request(), Mode.PRODUCTION);
  }

  private Resolution dev() {
    return router.explain(request(), Mode.VERCEL_DEV);
  }

  private boolean stopsAt(Rule rule) {
    return production().matches().stream().findFirst().stream()
        .anyMatch(match -> rule.equals(match.rule().rule()));
  }

  /** Switches have no place in the list of rules, so only the sentence names them. */
  private boolean stopsAtBuiltIn() {
    return finding.message().contains("built-in")
        && production().matches().stream().anyMatch(match -> match.rule().rule() == null);
  }

  private boolean matchesAlone(Rule rule) {
    return matched(Router.of(alone(rule)).explain(request(), Mode.PRODUCTION))
        .anyMatch(rule::equals);
  }

  private boolean matchedInDev(Config alone, Rule rule) {
    return matched(Router.of(alone).explain(request(), Mode.VERCEL_DEV)).anyMatch(rule::equals);
  }

  private static Stream<Rule> matched(Resolution resolution) {
    return resolution.trace().steps().stream()
        .filter(TraceStep.Tried.class::isInstance)
        .map(TraceStep.Tried.class::cast)
        .filter(tried -> tried.verdict() instanceof Verdict.Matched)
        .flatMap(tried -> Stream.ofNullable(tried.rule().rule()));
  }

  private Config alone(Rule rule) {
    RouteTable table = config.routing();
    return with(config, bare(only(table, rule::equals)));
  }

  private static RouteTable bare(RouteTable table) {
    return new RouteTable(
        null,
        null,
        table.redirects(),
        table.rewrites(),
        table.headers(),
        table.routes(),
        table.json());
  }

  private static RouteTable without(RouteTable table, Rule rule) {
    return only(table, other -> !other.equals(rule));
  }

  private static RouteTable only(RouteTable table, Predicate<Rule> kept) {
    return new RouteTable(
        table.cleanUrls(),
        table.trailingSlash(),
        table.redirects().stream().filter(kept).toList(),
        table.rewrites().stream().filter(kept).toList(),
        table.headers().stream().filter(kept).toList(),
        table.routes().stream()
            .filter(route -> route.handle() != null || kept.test(route))
            .toList(),
        table.json());
  }

  private Rule rule() {
    return at(finding.range());
  }

  private List<Rule> related() {
    return finding.related().stream().map(other -> at(other.range())).toList();
  }

  private Rule at(TextRange range) {
    return config
        .routing()
        .rules()
        .filter(rule -> rule.json().range().equals(range))
        .findFirst()
        .orElseThrow();
  }

  private RouteRequest request() {
    return Simulator.request(witness);
  }
}
