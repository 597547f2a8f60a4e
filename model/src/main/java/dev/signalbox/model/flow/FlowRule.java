package dev.signalbox.model.flow;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.route.compile.Phase;
import java.util.Optional;

/**
 * A rule as the analysis sees it.
 *
 * @param position place among the rules analysed together, from 0
 * @param id how Vercel's tools name where it comes from: {@code rewrites[1]}, {@code cleanUrls[0]}
 * @param rule the rule in the file; empty for one that a switch or a route prefix stands for
 * @param phase when it is looked at
 * @param match which requests it matches
 * @param effect what it does with them
 */
public record FlowRule(
    int position, String id, Optional<Rule> rule, Phase phase, Match match, Effect effect) {

  /** The same for a rule that says the same at another place of another text. */
  FlowRule standingFor(Rule other) {
    return new FlowRule(position, other.id(), Optional.of(other), phase, match, effect);
  }

  /** The same at another place among the rules. */
  FlowRule at(int place) {
    return place == position ? this : new FlowRule(place, id, rule, phase, match, effect);
  }

  /** Whether a later rule no longer sees the requests of this one as they came. */
  boolean divertsFrom(FlowRule later) {
    return position < later.position
        && switch (effect) {
          case Effect.Pass ignored -> false;
          case Effect.EndPhase ignored -> phase == later.phase;
          case Effect.Move ignored -> true;
          case Effect.Answer ignored -> true;
        };
  }
}
