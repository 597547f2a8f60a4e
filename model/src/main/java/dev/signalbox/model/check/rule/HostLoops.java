package dev.signalbox.model.check.rule;

import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules that send requests for a host to that same host, for ever. A rule that asks for a host in
 * {@code has} says that the host is one of this project, so what is sent there comes back.
 */
public final class HostLoops implements CheckRule {
  /** Browsers give up after 20 redirects (Fetch standard, section 4.4). */
  private static final int MOST_STEPS = 20;

  private static final Pattern ABSOLUTE =
      Pattern.compile("https?://([^/?#$:]+)([/?][^#]*)?(?:#.*)?", Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.top().flow().arrivals().stream()
        .filter(arrival -> asksForHost(arrival.rule()))
        .flatMap(
            arrival -> host(arrival.rule()).flatMap(to -> loop(analysis, arrival, to)).stream());
  }

  private static boolean asksForHost(FlowRule rule) {
    List<Condition> asked = rule.rule().map(Rule::has).orElse(List.of());
    return !asked.isEmpty()
        && asked.stream().anyMatch(condition -> condition.type().equals("host"));
  }

  /** The host a rule sends to, when it is written out. */
  private static Optional<String> host(FlowRule rule) {
    return rule.effect() instanceof Effect.Answer(Outcome outcome)
        ? target(outcome).map(ABSOLUTE::matcher).filter(Matcher::matches).map(HostLoops::host)
        : Optional.empty();
  }

  private static String host(Matcher absolute) {
    return absolute.group(1).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> target(Outcome outcome) {
    return switch (outcome) {
      case Outcome.External external -> Optional.of(external.url());
      case Outcome.Redirect redirect -> Optional.of(redirect.location());
      default -> Optional.empty();
    };
  }

  private static Optional<Finding> loop(Analysis analysis, Arrival arrival, String host) {
    try {
      return arrival
          .example()
          .filter(Witness::isGet)
          .map(example -> asked(example.url(), host, example.headers()))
          .filter(start -> answers(analysis, arrival.rule(), start))
          .flatMap(start -> loop(analysis, arrival.rule(), start, host));
    } catch (UndecidedException tooMuch) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> loop(
      Analysis analysis, FlowRule rule, Witness start, String host) {
    List<String> visited = new ArrayList<>(List.of(start.url()));
    while (visited.size() <= MOST_STEPS) {
      Optional<String> next = next(analysis, asked(visited.getLast(), host, start.headers()), host);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      boolean again = visited.contains(next.get());
      visited.add(next.get());
      if (again) {
        break;
      }
    }
    return rule.rule().map(entry -> finding(analysis, rule, entry, start, visited));
  }

  private static Witness asked(String url, String host, Map<String, List<String>> headers) {
    Map<String, List<String>> all = new HashMap<>(headers);
    all.put("host", List.of(host));
    return new Witness("GET", url, all);
  }

  private static boolean answers(Analysis analysis, FlowRule rule, Witness start) {
    return resolved(analysis, start).matches().stream()
        .filter(match -> match.table().isEmpty())
        .reduce((first, last) -> last)
        .filter(match -> match.rule().id().equals(rule.id()))
        .isPresent();
  }

  private static Resolution resolved(Analysis analysis, Witness request) {
    return analysis.simulator().resolve(request, Mode.PRODUCTION);
  }

  /** Path and query of the request that comes back; a redirected one carries nothing else. */
  private static Optional<String> next(Analysis analysis, Witness request, String host) {
    return switch (resolved(analysis, request).outcome()) {
      case dev.signalbox.model.route.trace.Outcome.ToExternal sent -> back(sent.url(), host);
      case dev.signalbox.model.route.trace.Outcome.Redirect redirect ->
          request.headers().size() == 1 ? back(redirect.location(), host) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> back(String url, String host) {
    Matcher absolute = ABSOLUTE.matcher(url);
    if (!absolute.matches() || !host(absolute).equals(host)) {
      return Optional.empty();
    }
    String rest = absolute.group(2);
    return Optional.of(rest == null ? "/" : rest.startsWith("/") ? rest : "/" + rest);
  }

  private static Finding finding(
      Analysis analysis, FlowRule rule, Rule entry, Witness start, List<String> visited) {
    boolean redirect = rule.effect() instanceof Effect.Answer(Outcome.Redirect to);
    String message =
        "%s never ends. It leads from %s to %s on the same host%s. %s"
            .formatted(
                analysis.top().names().ruleAndSource(rule),
                visited.get(0),
                visited.get(1),
                visited.indexOf(visited.getLast()) < visited.size() - 1 ? "" : " and on",
                Names.proof(start));
    FindingCode code = redirect ? FindingCode.REDIRECT_LOOP : FindingCode.REWRITE_LOOP;
    return code.at(entry.json().range(), message, start, List.of());
  }
}
