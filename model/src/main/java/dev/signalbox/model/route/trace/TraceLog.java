package dev.signalbox.model.route.trace;

import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.CompiledTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Collects a trace while a router works; a silent one costs nothing. */
public final class TraceLog {
  private final boolean silent;
  private final List<RuleMatch> matches = new ArrayList<>(1);
  private final List<TraceStep> steps;
  private final Set<CompiledRule> tried;
  private final Map<CompiledRule, Verdict> later;

  private TraceLog(boolean silent) {
    this.silent = silent;
    this.steps = silent ? List.of() : new ArrayList<>();
    this.tried = silent ? Set.of() : new HashSet<>();
    this.later = silent ? Map.of() : new HashMap<>();
  }

  /** A log that keeps only the rules at which the router stopped. */
  public static TraceLog silent() {
    return new TraceLog(true);
  }

  /** A log that keeps everything. */
  public static TraceLog full() {
    return new TraceLog(false);
  }

  /** Whether only stops are kept: rules that cannot match may then be passed over. */
  public boolean isSilent() {
    return silent;
  }

  /** Notes something that no single rule decides. */
  public void note(Supplier<String> sentence) {
    if (!silent) {
      steps.add(new TraceStep.Note(sentence.get()));
    }
  }

  /** Notes what came of a rule. */
  public void tried(String table, CompiledRule rule, String path, Supplier<Verdict> verdict) {
    if (!silent) {
      tried.add(rule);
      steps.add(new TraceStep.Tried(table, rule, path, verdict.get()));
    }
  }

  /** Notes what would have come of a rule behind the one at which the router stopped. */
  public void later(CompiledRule rule, Supplier<Verdict> verdict) {
    if (!silent) {
      later.computeIfAbsent(rule, behind -> verdict.get());
    }
  }

  /** Notes that the router stopped at a rule. */
  public void stopped(RuleMatch match) {
    matches.add(match);
  }

  /** The stops so far, in order. */
  public List<RuleMatch> matches() {
    return List.copyOf(matches);
  }

  /** Adds every rule of a table that was not looked at. */
  public void notReached(String table, CompiledTable compiled) {
    if (!silent) {
      for (CompiledRule rule : compiled.rules()) {
        if (tried.add(rule)) {
          steps.add(new TraceStep.Tried(table, rule, "", new Verdict.NotReached(later.get(rule))));
        }
      }
    }
  }

  /** The trace so far. */
  public Trace trace() {
    return silent ? Trace.NONE : new Trace(steps);
  }
}
