package dev.signalbox.app.ui.run;

import dev.signalbox.app.serve.Traffic;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.snapshot.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the router counted, by the rules and bindings that the graph shows. */
final class EdgeCounts {
  private EdgeCounts() {}

  /** Adds the ways up that the same rule or binding stands for; ways without one are left out. */
  static Map<Item, Long> of(Map<Traffic.Way, Long> ways, Config config) {
    Map<String, Rule> rules =
        config
            .routing()
            .rules()
            .collect(Collectors.toMap(Rule::id, Function.identity(), (first, second) -> first));
    Map<Item, Long> counts = new HashMap<>();
    ways.forEach((way, count) -> {
      Optional<Item> item =
          way.caller() == null
              ? Optional.ofNullable(way.rule()).map(rules::get).map(Item::rule)
              : binding(config, way.caller(), way.owner());
      item.ifPresent(one -> counts.merge(one, count, Long::sum));
    });
    return counts;
  }

  /** The binding through which a service calls another. */
  static Optional<Item> binding(Config config, String caller, @Nullable String owner) {
    return config
        .service(caller)
        .flatMap(service ->
            service.bindings().stream()
                .filter(binding -> Objects.equals(binding.service(), owner))
                .findFirst())
        .map(binding -> Item.binding(caller, binding));
  }
}
