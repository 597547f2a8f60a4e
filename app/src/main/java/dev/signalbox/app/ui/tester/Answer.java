package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.fix.NearMiss;
import dev.signalbox.model.route.Difference;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.snapshot.Item;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a request.
 *
 * @param question what was asked
 * @param difference the answers in both modes with their traces, and how they differ
 * @param near what rules are one small change away from, by their ids
 */
record Answer(Question question, Difference difference, Map<String, NearMiss> near) {
  /** Keeps an immutable copy. */
  Answer {
    near = Map.copyOf(near);
  }

  /** What a step is one small change away from; empty for one that is further away. */
  Optional<NearMiss> near(TraceStep.Tried step) {
    return step.table().isEmpty()
        ? Optional.ofNullable(near.get(step.rule().id()))
        : Optional.empty();
  }

  /** The answer in the mode that was asked for. */
  Resolution wanted() {
    return question.mode() == Mode.PRODUCTION ? difference.production() : difference.dev();
  }

  /** Whether the two modes answer differently, or hand on something else. */
  boolean differs() {
    return !difference.none();
  }

  /** The other mode. */
  Mode otherMode() {
    return question.mode() == Mode.PRODUCTION ? Mode.VERCEL_DEV : Mode.PRODUCTION;
  }

  /** The rule of the top-level table that decided; empty when none did. */
  Optional<Rule> rule() {
    return wanted().matches().stream()
        .filter(match -> match.table().isEmpty())
        .reduce((first, second) -> second)
        .flatMap(match -> Optional.ofNullable(match.rule().rule()));
  }

  /** What to light on the graph. */
  Optional<Item> item() {
    return rule().map(Item::rule);
  }

  /** Rules whose conditions fail, or that are one small change away. */
  Set<Item> nearMisses() {
    Set<Item> near = new HashSet<>();
    for (TraceStep step : wanted().trace().steps()) {
      if (step instanceof TraceStep.Tried tried
          && tried.table().isEmpty()
          && (tried.verdict() instanceof Verdict.ConditionFails || near(tried).isPresent())) {
        Optional.ofNullable(tried.rule().rule()).map(Item::rule).ifPresent(near::add);
      }
    }
    return near;
  }

  /** Who or what answers, in as few words as possible. */
  static String owner(Outcome outcome) {
    return switch (outcome) {
      case Outcome.ToService service -> service.service();
      case Outcome.ToApplication application -> "app";
      case Outcome.ToExternal external -> host(external.url());
      case Outcome.Redirect redirect -> redirect.status() + " → " + redirect.location();
      case Outcome.StaticFile file -> file.file();
      case Outcome.DirectoryListing listing -> "/" + listing.folder();
      case Outcome.ErrorPage error -> error.status() + " " + error.code();
      case Outcome.Undecided undecided -> undecided.rule();
    };
  }

  /** Style of the chip: a service answers, it is sent on, or it ends. */
  static String style(Outcome outcome) {
    return switch (outcome) {
      case Outcome.ToService service -> "accent";
      case Outcome.ErrorPage error -> "danger";
      case Outcome.Undecided undecided -> "warning";
      default -> "plain";
    };
  }

  /** {@code rule 3} or the status of a redirect, counted as the graph counts. */
  static String number(Config config, Rule rule) {
    return switch (rule.list()) {
      case "rewrites" -> Integer.toString(config.routing().routes().size() + rule.index() + 1);
      case "routes" -> Integer.toString(rule.index() + 1);
      default -> rule.id();
    };
  }

  private static String host(String url) {
    int start = url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    return url.substring(start, end < 0 ? url.length() : end);
  }
}
