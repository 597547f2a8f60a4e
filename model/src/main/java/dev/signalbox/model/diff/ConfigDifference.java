package dev.signalbox.model.diff;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.flow.FlowMemory;
import dev.signalbox.model.flow.TableReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Compares two configs as production routes them. An instance remembers what it compiled, so that a
 * preview that follows the pointer costs only what changed; it may be used by several threads, one
 * at a time.
 */
public final class ConfigDifference {
  private final FlowMemory memory = new FlowMemory(Budget.standard());

  /**
   * Which requests get another answer; also the preview of a moved rule, given the config with it
   * moved.
   *
   * @param cancelled asked often; true ends the work with a {@link
   *     java.util.concurrent.CancellationException}
   */
  public static OwnerChanges between(Config before, Config after, BooleanSupplier cancelled) {
    return new ConfigDifference().owners(before, after, cancelled);
  }

  /**
   * Everything that differs.
   *
   * @param cancelled asked often; true ends the work with a {@link
   *     java.util.concurrent.CancellationException}
   */
  public static ConfigChanges of(Config before, Config after, BooleanSupplier cancelled) {
    return new ConfigDifference().changes(before, after, cancelled);
  }

  /** The same as {@link #between}, remembering. */
  public synchronized OwnerChanges owners(Config before, Config after, BooleanSupplier cancelled) {
    memory.begin(Budget.standard().cancelledBy(cancelled));
    return new TableComparison(
            TableReader.read(before, memory), TableReader.read(after, memory), memory)
        .changes();
  }

  /** The same as {@link #of}, remembering. */
  public synchronized ConfigChanges changes(
      Config before, Config after, BooleanSupplier cancelled) {
    OwnerChanges owners = owners(before, after, cancelled);
    return new ConfigChanges(
        DeclaredChanges.services(before, after),
        DeclaredChanges.bindings(before, after),
        owners,
        within(before, after));
  }

  private Map<String, OwnerChanges> within(Config before, Config after) {
    Map<String, OwnerChanges> changes = new LinkedHashMap<>();
    for (Service was : before.services()) {
      after
          .service(was.name())
          .map(is -> own(was, is))
          .filter(own -> !own.none())
          .ifPresent(own -> changes.put(was.name(), own));
    }
    return changes;
  }

  private OwnerChanges own(Service before, Service after) {
    if (before.routing().rules().findAny().isEmpty()
        && after.routing().rules().findAny().isEmpty()) {
      return new OwnerChanges(List.of(), List.of());
    }
    return new TableComparison(
            TableReader.read(before, memory), TableReader.read(after, memory), memory)
        .changes();
  }
}
