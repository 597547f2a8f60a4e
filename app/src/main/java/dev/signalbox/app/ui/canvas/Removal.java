package dev.signalbox.app.ui.canvas;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.RemoveBinding;
import dev.signalbox.model.edit.RemoveEntry;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RemoveService;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.graph.Entrance;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.Optional;

/**
 * How an item is taken out of the file.
 *
 * @param edit that does it
 * @param place among its like: later ones go first, so that the places of earlier ones stay right
 */
record Removal(Edit edit, int place) {

  /** The removal of an item; empty for what only follows from others. */
  static Optional<Removal> of(Item item, Config config) {
    return switch (item) {
      case Item.NodeItem(Node.ServiceNode service) ->
          Optional.of(new Removal(new RemoveService(service.name()), -1));
      case Item.NodeItem(Node.Timer timer) -> entry(timer, config);
      case Item.NodeItem other -> Optional.empty();
      case Item.BindingItem binding ->
          Optional.of(
              new Removal(new RemoveBinding(binding.caller(), binding.index()), binding.index()));
      case Item.RuleItem rule ->
          RuleList.of(rule.list())
              .map(list ->
                  new Removal(new RemoveRule(scope(rule), list, rule.index()), rule.index()));
    };
  }

  private static Optional<Removal> entry(Node.Timer timer, Config config) {
    return Entrance.place(config, timer)
        .map(place -> new Removal(new RemoveEntry(place.list(), place.index()), place.index()));
  }

  /** Whose table a rule stands in. */
  static Scope scope(Item.RuleItem rule) {
    String service = rule.service();
    return service == null ? Scope.PROJECT : Scope.service(service);
  }
}
