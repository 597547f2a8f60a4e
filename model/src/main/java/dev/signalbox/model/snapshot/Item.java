package dev.signalbox.model.snapshot;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import org.jspecify.annotations.Nullable;

/** Something that can be selected; equal across Snapshots as long as its name or place stays. */
public sealed interface Item {

  /**
   * A vertex of the graph.
   *
   * @param node any of them
   */
  record NodeItem(Node node) implements Item {}

  /**
   * A rule of a route table.
   *
   * @param service owner of the table; null for the top-level one
   * @param list {@code rewrites}, {@code redirects}, {@code headers} or {@code routes}
   * @param index place in that list, from 0
   */
  record RuleItem(@Nullable String service, String list, int index) implements Item {}

  /**
   * A binding.
   *
   * @param caller the service that declares it
   * @param index place in its {@code bindings}, from 0
   */
  record BindingItem(String caller, int index) implements Item {}

  /** A declared service. */
  static Item service(String name) {
    return new NodeItem(new Node.ServiceNode(name));
  }

  /** A rule of the top-level table. */
  static Item rule(Rule rule) {
    return new RuleItem(null, rule.list(), rule.index());
  }

  /** A binding of a caller. */
  static Item binding(String caller, Binding binding) {
    return new BindingItem(caller, binding.index());
  }

  /**
   * What an edge stands for; a route prefix of the older model belongs to its service, and a call
   * of the platform to the clock or queue it comes from.
   */
  static Item edge(Edge edge) {
    return switch (edge) {
      case Edge.Public rule -> rule(rule.rule());
      case Edge.Private binding -> binding(binding.caller(), binding.binding());
      case Edge.Prefix prefix -> service(prefix.service());
      case Edge.Trigger trigger -> new NodeItem(trigger.from());
    };
  }
}
