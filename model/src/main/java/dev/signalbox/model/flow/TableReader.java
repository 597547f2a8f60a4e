package dev.signalbox.model.flow;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.Guard;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.RouteCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a route table as rules to analyse, in the order production looks at them: the phases one
 * after the other. Phases production never enters have no place here.
 */
public final class TableReader {
  private static final List<Phase> PHASES =
      List.of(Phase.START, Phase.MISS, Phase.FILESYSTEM, Phase.RESOURCE);

  private final Matches matches;
  private final boolean targetsExist;
  private final List<FlowRule> rules = new ArrayList<>();

  private TableReader(Matches matches, boolean targetsExist) {
    this.matches = matches;
    this.targetsExist = targetsExist;
  }

  /**
   * The rules of a table; none when Vercel refuses it.
   *
   * @param targetsExist whether a rewrite to a path finds something there, which ends the way, as
   *     in a project without services; else later rules see the new path
   */
  public static List<FlowRule> read(RouteTable table, boolean targetsExist, Matches matches) {
    CompiledTable compiled = RouteCompiler.compile(table);
    TableReader reader = new TableReader(matches, targetsExist);
    if (compiled.error() == null) {
      PHASES.forEach(phase -> compiled.rules(phase).forEach(reader::add));
    }
    return List.copyOf(reader.rules);
  }

  private void add(CompiledRule rule) {
    Guard guard = rule.guard();
    Match match =
        matches.match(
            rule.source().src(),
            rule.source().caseSensitive(),
            guard.methods(),
            guard.has(),
            guard.missing());
    rules.add(
        new FlowRule(
            rules.size(),
            rule.id(),
            Optional.ofNullable(rule.rule()),
            rule.phase(),
            match,
            effect(rule.action())));
  }

  private Effect effect(Action action) {
    Outcome outcome = action.continues() ? null : outcome(action);
    if (outcome != null) {
      return new Effect.Answer(outcome);
    }
    if (action.dest() != null) {
      return new Effect.Move(action.dest());
    }
    return action.continues() ? new Effect.Pass() : new Effect.EndPhase();
  }

  private @Nullable Outcome outcome(Action action) {
    Integer status = action.status() == null || action.status() == 0 ? null : action.status();
    String location = action.location() == null ? action.dest() : action.location();
    if (status != null && action.redirects() && location != null) {
      return new Outcome.Redirect(status, location);
    }
    if (action.service() != null) {
      return new Outcome.Service(action.service().service(), action.service().path());
    }
    String dest = action.dest();
    if (dest == null) {
      return status == null ? null : new Outcome.Status(status);
    }
    if (new Destination.Location(dest).external()) {
      return new Outcome.External(dest);
    }
    return targetsExist || !action.check() ? new Outcome.Local(dest) : null;
  }
}
