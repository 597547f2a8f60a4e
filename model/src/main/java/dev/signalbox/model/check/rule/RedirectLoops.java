package dev.signalbox.model.check.rule;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.pattern.match.MatchOutcome;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Redirects that, followed one after the other, never end. */
public final class RedirectLoops implements CheckRule {
  /** Browsers give up after 20 redirects (Fetch standard, section 4.4). */
  private static final int MOST_REDIRECTS = 20;

  private static final Pattern CAPTURE = Pattern.compile("\\$(\\d)");

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.top().flow().arrivals().stream()
        .filter(arrival -> location(arrival.rule()).filter(to -> to.startsWith("/")).isPresent())
        .filter(arrival -> !stillEnds(analysis, arrival))
        .filter(arrival -> !arrival.never())
        .flatMap(arrival ->
            arrival.rule().rule().flatMap(rule -> loop(analysis, arrival, rule)).stream());
  }

  private static boolean stillEnds(Analysis analysis, Arrival arrival) {
    return arrival
        .situation()
        .filter(situation -> analysis.ended().stillEnds(situation, analysis.top().flow()))
        .isPresent();
  }

  private static Optional<Finding> loop(Analysis analysis, Arrival arrival, Rule rule) {
    try {
      Witness proof = arrival.example().orElse(null);
      if (proof == null || !proof.isPlain()) {
        ended(analysis, arrival, List.of());
        return Optional.empty();
      }
      List<String> visited = follow(analysis, arrival.rule(), proof.url());
      if (visited.getLast().isEmpty()) {
        // An unconditional rule answers its own example whatever other rules say.
        int from = arrival.rule().match().unconditional() ? 1 : 0;
        ended(analysis, arrival, visited.subList(from, visited.size() - 1));
        return Optional.empty();
      }
      return finding(analysis, arrival.rule(), rule, proof, visited);
    } catch (UndecidedException tooMuch) {
      return Optional.empty();
    }
  }

  private static void ended(Analysis analysis, Arrival arrival, List<String> asked) {
    arrival.situation().ifPresent(situation -> analysis.ended().add(situation, List.copyOf(asked)));
  }

  /** The paths visited; an empty one at the end when the last of them is no redirect. */
  private static List<String> follow(Analysis analysis, FlowRule first, String start) {
    List<String> visited = new ArrayList<>(List.of(start));
    while (visited.size() <= MOST_REDIRECTS) {
      Optional<String> next =
          visited.size() == 1 && first.match().unconditional()
              ? redirected(first, start)
              : next(analysis, visited.getLast());
      if (next.isEmpty()) {
        visited.add("");
        return visited;
      }
      boolean again = visited.contains(next.get());
      visited.add(next.get());
      if (again) {
        return visited;
      }
    }
    return visited;
  }

  private static Optional<String> next(Analysis analysis, String path) {
    return analysis.top().flow().answering(path).flatMap(rule -> redirected(rule, path));
  }

  private static Optional<String> redirected(FlowRule rule, String path) {
    return location(rule).flatMap(location -> filled(rule, location, path));
  }

  private static Optional<String> location(FlowRule rule) {
    return rule.effect() instanceof Effect.Answer(Outcome.Redirect redirect)
        ? Optional.of(redirect.location())
        : Optional.empty();
  }

  private static Optional<String> filled(FlowRule rule, String location, String path) {
    if (location.indexOf('$') < 0) {
      return here(location);
    }
    if (!(RegexMatcher.of(JsRegex.parse(rule.match().regex())).find(path)
        instanceof MatchOutcome.Found found)) {
      return Optional.empty();
    }
    String filled =
        CAPTURE
            .matcher(location)
            .replaceAll(match -> {
              String value = found.group(Integer.parseInt(match.group(1)));
              return Matcher.quoteReplacement(value == null ? "" : value);
            });
    return here(filled);
  }

  /** The path when it is one of this project. */
  private static Optional<String> here(String location) {
    boolean here = location.startsWith("/") && location.indexOf('$') < 0;
    return here ? Optional.of(location.substring(0, pathEnd(location))) : Optional.empty();
  }

  private static int pathEnd(String location) {
    int end = 0;
    while (end < location.length() && location.charAt(end) != '?' && location.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  private static Optional<Finding> finding(
      Analysis analysis, FlowRule flowRule, Rule rule, Witness proof, List<String> visited) {
    boolean returns = visited.indexOf(visited.getLast()) < visited.size() - 1;
    String way =
        returns
            ? "It leads from " + String.join(" to ", visited)
            : "It leads from %s to %s and on".formatted(visited.get(0), visited.get(1));
    String message =
        "%s never ends. %s. %s"
            .formatted(analysis.top().names().ruleAndSource(flowRule), way, Names.proof(proof));
    return Optional.of(
        FindingCode.REDIRECT_LOOP.at(rule.json().range(), message, proof, List.of()));
  }
}
