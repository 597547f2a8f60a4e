package dev.signalbox.app.serve;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What another configuration would start otherwise than the one that runs. */
final class PlanChanges {
  private PlanChanges() {}

  /**
   * The differences; services that appear or change in the order of the newer plan, then those that
   * are gone.
   */
  static List<PlanChange> between(LaunchPlan was, Config wasBound, LaunchPlan is, Config isBound) {
    Map<String, LaunchPlan.Step> before = byName(was);
    Map<String, LaunchPlan.Step> now = byName(is);
    List<PlanChange> changes = new ArrayList<>();
    now.forEach((name, step) -> {
      if (!before.containsKey(name)) {
        changes.add(new PlanChange(name, PlanChange.Kind.NEW));
      } else if (!step.equals(before.get(name))) {
        changes.add(new PlanChange(name, PlanChange.Kind.COMMAND));
      } else if (!bindings(isBound, name).equals(bindings(wasBound, name))) {
        changes.add(new PlanChange(name, PlanChange.Kind.BINDINGS));
      }
    });
    before.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.add(new PlanChange(name, PlanChange.Kind.GONE)));
    return changes;
  }

  private static Map<String, LaunchPlan.Step> byName(LaunchPlan plan) {
    return plan.steps().stream()
        .collect(
            Collectors.toMap(
                LaunchPlan.Step::service, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static List<String> bindings(Config config, String service) {
    return config
        .service(service)
        .map(Service::bindings)
        .map(all -> all.stream().map(PlanChanges::words).toList())
        .orElse(List.of());
  }

  private static String words(Binding binding) {
    return Objects.toString(binding.env()) + '=' + Objects.toString(binding.service());
  }
}
