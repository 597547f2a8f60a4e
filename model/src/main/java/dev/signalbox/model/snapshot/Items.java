package dev.signalbox.model.snapshot;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.graph.Entrance;
import dev.signalbox.model.text.TextRange;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where items stand in the text, and which item stands at a place. */
public final class Items {
  private Items() {}

  private record Placed(Item item, TextRange range) {}

  /** Every service, rule, binding, schedule and queue of the file. */
  public static Stream<Item> all(Config config) {
    return placed(config).map(Placed::item);
  }

  /** The range of every item, in the order of the file; for many questions about one config. */
  public static Map<Item, TextRange> ranges(Config config) {
    Map<Item, TextRange> ranges = new LinkedHashMap<>();
    placed(config).forEach(placed -> ranges.putIfAbsent(placed.item, placed.range));
    return ranges;
  }

  /** The range of an item in the text the config was read from; empty when it is not there. */
  public static Optional<TextRange> range(Config config, Item item) {
    return placed(config).filter(placed -> placed.item.equals(item)).map(Placed::range).findFirst();
  }

  /** The innermost item whose range touches an offset. */
  public static Optional<Item> at(Config config, int offset) {
    return placed(config)
        .filter(placed -> placed.range.touches(offset))
        .min(Comparator.comparingInt(placed -> placed.range.length()))
        .map(Placed::item);
  }

  /** The rule an item names. */
  public static Optional<Rule> rule(Config config, Item.RuleItem item) {
    return table(config, item.service()).stream()
        .flatMap(RouteTable::rules)
        .filter(rule -> rule.list().equals(item.list()) && rule.index() == item.index())
        .findFirst();
  }

  /** The binding an item names. */
  public static Optional<Binding> binding(Config config, Item.BindingItem item) {
    return config.service(item.caller()).stream()
        .flatMap(service -> service.bindings().stream())
        .filter(binding -> binding.index() == item.index())
        .findFirst();
  }

  /** The route table of a service, or the top-level one; empty when there is no such service. */
  public static Optional<RouteTable> table(Config config, @Nullable String service) {
    return service == null
        ? Optional.of(config.routing())
        : config.service(service).map(Service::routing);
  }

  private static Stream<Placed> placed(Config config) {
    Stream<Placed> older =
        config.experimentalServices().stream()
            .map(old -> new Placed(Item.service(old.name()), old.member().range()));
    Stream<Placed> entrances =
        Entrance.of(config).stream()
            .map(found -> new Placed(new Item.NodeItem(found.from()), found.range()));
    return Stream.of(
            config.services().stream().flatMap(Items::placed),
            older,
            rules(null, config.routing()),
            entrances)
        .flatMap(items -> items);
  }

  private static Stream<Placed> placed(Service service) {
    Stream<Placed> bindings =
        service.bindings().stream()
            .map(entry -> new Placed(Item.binding(service.name(), entry), entry.json().range()));
    Placed itself = new Placed(Item.service(service.name()), service.member().range());
    return Stream.of(List.of(itself).stream(), bindings, rules(service.name(), service.routing()))
        .flatMap(items -> items);
  }

  private static Stream<Placed> rules(@Nullable String service, RouteTable table) {
    return table
        .rules()
        .map(rule ->
            new Placed(new Item.RuleItem(service, rule.list(), rule.index()), rule.json().range()));
  }
}
