package dev.signalbox.model.flow;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.CompiledTable;
import dev.signalbox.model.route.compile.Guard;
import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.url.RoutePrefixes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a route table as rules to analyse, in the order production looks at them: the phases one
 * after the other. Phases production never enters have no place here.
 */
public final class TableReader {
  private static final String ROOT = "/";
  private static final List<Phase> PHASES =
      List.of(Phase.START, Phase.MISS, Phase.FILESYSTEM, Phase.RESOURCE);

  private final Matches matches;
  private final boolean targetsExist;

  private TableReader(Matches matches, boolean targetsExist) {
    this.matches = matches;
    this.targetsExist = targetsExist;
  }

  /**
   * The rules of the top-level table, and the prefixes of the older model, which the platform
   * compares once no rule has answered; none when Vercel refuses the table.
   */
  public static List<FlowRule> read(Config config, FlowMemory memory) {
    List<FlowRule> rules =
        new ArrayList<>(read("", config.routing(), config.serviceNames().isEmpty(), memory));
    RoutePrefixes.of(config).owners().stream()
        .sorted(Comparator.comparingInt(owner -> -length(owner.prefix())))
        .forEach(owner -> rules.add(prefix(owner, rules.size(), memory.matches())));
    return List.copyOf(rules);
  }

  /** The rules of a service's own table; none when Vercel refuses it. */
  public static List<FlowRule> read(Service service, FlowMemory memory) {
    return read(service.name(), service.routing(), false, memory);
  }

  private static int length(String prefix) {
    return prefix.equals(ROOT) ? 0 : prefix.length();
  }

  private static FlowRule prefix(RoutePrefixes.Owner owner, int position, Matches matches) {
    String prefix = owner.prefix();
    String regex =
        prefix.equals(ROOT)
            ? "^/"
            : "^" + prefix.replaceAll("[^A-Za-z0-9_/-]", "\\\\$0") + "(?:/|$)";
    return new FlowRule(
        position,
        "experimentalServices[" + owner.service() + "]",
        Optional.empty(),
        Phase.RESOURCE,
        matches.match(regex, true, List.of(), List.of(), List.of()),
        new Effect.Answer(new Outcome.Service(owner.service(), null)));
  }

  /**
   * The rules of a table; none when Vercel refuses it.
   *
   * @param name under which the table is remembered
   * @param targetsExist whether a rewrite to a path finds something there, which ends the way, as
   *     in a project without services; else later rules see the new path
   */
  public static List<FlowRule> read(
      String name, RouteTable table, boolean targetsExist, FlowMemory memory) {
    TableReader reader = new TableReader(memory.matches(), targetsExist);
    List<FlowRule> rules =
        memory
            .reading(name)
            .flatMap(before ->
                before.again(
                    table,
                    targetsExist,
                    (old, rule) ->
                        RouteCompiler.recompile(rule, old.phase(), memory.compiler())
                            .map(compiled -> reader.rule(compiled, old.position()))))
            .orElseGet(() -> reader.readAll(table, memory));
    memory.keep(name, new Reading(table, targetsExist, rules));
    return rules;
  }

  private List<FlowRule> readAll(RouteTable table, FlowMemory memory) {
    memory.readAnew();
    CompiledTable compiled = RouteCompiler.compile(table, memory.compiler());
    List<FlowRule> rules = new ArrayList<>();
    if (compiled.error() == null) {
      for (Phase phase : PHASES) {
        compiled.rules(phase).forEach(rule -> rules.add(rule(rule, rules.size())));
      }
    }
    return List.copyOf(rules);
  }

  private FlowRule rule(CompiledRule rule, int position) {
    Guard guard = rule.guard();
    Match match =
        matches.match(
            rule.source().src(),
            rule.source().caseSensitive(),
            guard.methods(),
            guard.has(),
            guard.missing());
    return new FlowRule(
        position,
        rule.id(),
        Optional.ofNullable(rule.rule()),
        rule.phase(),
        match,
        effect(rule.action()));
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
