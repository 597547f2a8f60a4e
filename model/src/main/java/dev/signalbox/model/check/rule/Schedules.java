package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.graph.Entrance;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Crons and schedules whose path no service answers. */
public final class Schedules implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    List<Entrance> entrances = Entrance.of(analysis.config());
    return entrances.isEmpty() || dependsOnRequest(analysis.config())
        ? Stream.empty()
        : entrances.stream().flatMap(entrance -> finding(analysis, entrance).stream());
  }

  /** Nothing says which host and headers Vercel's own calls carry. */
  private static boolean dependsOnRequest(Config config) {
    return config
        .routing()
        .rules()
        .flatMap(rule -> Stream.concat(rule.has().stream(), rule.missing().stream()))
        .map(Condition::type)
        .anyMatch(type -> !type.equals("query"));
  }

  private static Optional<Finding> finding(Analysis analysis, Entrance entrance) {
    String path = entrance.path();
    if (path == null || !path.startsWith("/")) {
      return Optional.empty();
    }
    Witness call = Witness.get(path);
    String end = end(analysis.simulator().resolve(call, Mode.PRODUCTION).outcome());
    return end == null
        ? Optional.empty()
        : Optional.of(
            FindingCode.UNANSWERED_SCHEDULE.at(
                entrance.range(),
                "No service answers %s, which Vercel calls by the clock. %s".formatted(path, end),
                call,
                List.of()));
  }

  /** What happens to a call that comes to no service and no other host; null when one answers. */
  private static @Nullable String end(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Redirect redirect ->
          "It gets %d to %s, which is not followed."
              .formatted(redirect.status(), redirect.location());
      case Outcome.ErrorPage page when page.status() == 404 ->
          "It gets %d %s.".formatted(page.status(), page.code());
      default -> null;
    };
  }
}
