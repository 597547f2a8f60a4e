package dev.signalbox.model.check;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.graph.Entrance;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can call a service. */
public enum Exposure {
  /** A public rule leads to it. */
  EXPOSED,
  /** No rule leads to it, but the platform calls it by the clock or from a queue. */
  TRIGGERED,
  /** Only services that can be reached themselves call it. */
  PRIVATE,
  /** Nobody can call it. */
  UNREACHABLE;

  /** The exposure of every declared service, in file order. */
  static Map<String, Exposure> of(Config config, Flow top) {
    Set<String> exposed = exposed(config, top);
    Set<String> triggered = Entrance.called(config);
    Set<String> reachable = new LinkedHashSet<>(exposed);
    reachable.addAll(triggered);
    boolean grew = true;
    while (grew) {
      Set<String> called =
          config.services().stream()
              .filter(caller -> reachable.contains(caller.name()))
              .map(Service::bindings)
              .flatMap(bindings -> bindings.stream().map(Binding::service))
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      grew = reachable.addAll(called);
    }
    Map<String, Exposure> result = new LinkedHashMap<>();
    for (String name : config.serviceNames()) {
      result.put(
          name,
          exposed.contains(name)
              ? EXPOSED
              : triggered.contains(name)
                  ? TRIGGERED
                  : reachable.contains(name) ? PRIVATE : UNREACHABLE);
    }
    return result;
  }

  /**
   * In the older model the platform itself calls workers, crons and jobs, and prefixes are public.
   */
  private static Set<String> exposed(Config config, Flow top) {
    Set<String> exposed =
        config.experimentalServices().stream()
            .map(ExperimentalService::name)
            .collect(Collectors.toSet());
    for (Arrival arrival : top.arrivals()) {
      if (arrival.rule().effect() instanceof Effect.Answer(Outcome.Service(var name, var path))
          && !arrival.never()) {
        exposed.add(name);
      }
    }
    return exposed;
  }
}
