package dev.signalbox.model.check;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.check.rule.Bindings;
import dev.signalbox.model.check.rule.DeadRules;
import dev.signalbox.model.check.rule.DevDifferences;
import dev.signalbox.model.check.rule.Gaps;
import dev.signalbox.model.check.rule.HostLoops;
import dev.signalbox.model.check.rule.LiveRules;
import dev.signalbox.model.check.rule.NearSources;
import dev.signalbox.model.check.rule.OldModel;
import dev.signalbox.model.check.rule.PrivateServices;
import dev.signalbox.model.check.rule.RedirectLoops;
import dev.signalbox.model.check.rule.Schedules;
import dev.signalbox.model.check.rule.ServiceRules;
import dev.signalbox.model.check.rule.UnknownServices;
import dev.signalbox.model.check.rule.UnreachableServices;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.flow.FlowMemory;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The exact analysis of a config, as production routes it. An instance remembers what it compiled,
 * so the next run, after an edit, only looks at what changed; it may be used by several threads,
 * one at a time.
 */
public final class Check {
  private static final List<CheckRule> RULES =
      List.of(
          new DeadRules(),
          new LiveRules(),
          new Gaps(),
          new NearSources(),
          new RedirectLoops(),
          new HostLoops(),
          new UnknownServices(),
          new UnreachableServices(),
          new PrivateServices(),
          new Schedules(),
          new ServiceRules(),
          new Bindings(),
          new DevDifferences(),
          new OldModel());

  private final FlowMemory memory = new FlowMemory(Budget.standard());
  private final QuietRules quiet = new QuietRules();
  private final EndedChains ended = new EndedChains();

  /** All findings about a config, worst first, then in text order. */
  public static List<Finding> of(Config config) {
    return new Check().run(config, () -> false);
  }

  /**
   * All findings about a config, worst first, then in text order.
   *
   * @param cancelled asked often; true ends the run
   * @throws CancellationException when cancelled
   */
  public synchronized List<Finding> run(Config config, BooleanSupplier cancelled) {
    memory.begin(Budget.standard().cancelledBy(cancelled));
    quiet.begin();
    ended.begin();
    Analysis analysis = Analysis.of(config, memory, quiet, ended);
    return RULES.stream()
        .flatMap(rule -> rule.findings(analysis))
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> finding.range().start()))
        .toList();
  }
}
