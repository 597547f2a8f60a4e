package dev.signalbox.model.expect;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.OutcomeWords;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TypedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of saved expectations.
 *
 * @param results in file order
 * @param covered ids of the top-level rules that decided at least one of them
 * @param rules ids of all top-level rules that can decide a request
 */
public record ExpectationRun(List<Result> results, Set<String> covered, Set<String> rules) {

  /**
   * One expectation and its answer.
   *
   * @param expectation what was asked
   * @param complaint what differs, one sentence; null when it holds
   */
  public record Result(Expectation expectation, @Nullable String complaint) {
    /** Whether the answer is the one expected. */
    public boolean holds() {
      return complaint == null;
    }
  }

  /** Keeps immutable copies. */
  public ExpectationRun {
    results = List.copyOf(results);
    covered = Collections.unmodifiableSet(new LinkedHashSet<>(covered));
    rules = Collections.unmodifiableSet(new LinkedHashSet<>(rules));
  }

  /** Runs expectations against a config. */
  public static ExpectationRun of(Config config, List<Expectation> expectations, Mode mode) {
    Router router = Router.of(config);
    List<Result> results = new ArrayList<>();
    Set<String> covered = new LinkedHashSet<>();
    for (Expectation expectation : expectations) {
      Optional<RouteRequest> request = request(expectation);
      if (request.isEmpty()) {
        results.add(new Result(expectation, "`url` is neither a path nor a full URL"));
        continue;
      }
      Resolution resolution = router.resolve(request.get(), mode);
      results.add(new Result(expectation, complaint(expectation, resolution)));
      resolution.matches().stream()
          .filter(match -> match.table().isEmpty() && match.rule().rule() != null)
          .forEach(match -> covered.add(match.rule().id()));
    }
    return new ExpectationRun(results, covered, deciding(config));
  }

  /** Share of the deciding rules that an expectation reached, from 0 to 1; 1 without rules. */
  public double coverage() {
    long reached = rules.stream().filter(covered::contains).count();
    return rules.isEmpty() ? 1 : (double) reached / rules.size();
  }

  /** How many expectations do not hold. */
  public long failures() {
    return results.stream().filter(result -> !result.holds()).count();
  }

  private static Set<String> deciding(Config config) {
    Set<String> ids = new LinkedHashSet<>();
    config
        .routing()
        .rules()
        .filter(rule -> !rule.list().equals("headers") && rule.source() != null)
        .map(Rule::id)
        .forEach(ids::add);
    return ids;
  }

  private static Optional<RouteRequest> request(Expectation expectation) {
    List<HeaderField> headers = new ArrayList<>();
    expectation.headers().forEach((name, value) -> headers.add(new HeaderField(name, value)));
    return TypedRequest.of(expectation.method(), expectation.url(), headers);
  }

  private static @Nullable String complaint(Expectation expected, Resolution resolution) {
    Outcome outcome = resolution.outcome();
    String service = outcome instanceof Outcome.ToService to ? to.service() : null;
    String location = outcome instanceof Outcome.Redirect to ? to.location() : null;
    Integer status =
        switch (outcome) {
          case Outcome.Redirect redirect -> (Integer) redirect.status();
          case Outcome.ErrorPage page -> (Integer) page.status();
          case Outcome.StaticFile file -> (Integer) file.status();
          default -> null;
        };
    boolean holds =
        agrees(expected.service(), service)
            && agrees(expected.location(), location)
            && agrees(expected.status(), status);
    return holds
        ? null
        : "expected " + expected.outcome() + ", but it is " + OutcomeWords.of(outcome);
  }

  private static boolean agrees(@Nullable Object expected, @Nullable Object actual) {
    return expected == null || expected.equals(actual);
  }
}
