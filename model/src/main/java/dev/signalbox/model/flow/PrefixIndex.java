package dev.signalbox.model.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rules by what all their paths begin with: leaves few to look at closely. */
final class PrefixIndex {
  private static final Comparator<FlowRule> TABLE_ORDER =
      Comparator.comparingInt(FlowRule::position);

  /**
   * A prefix.
   *
   * @param text what the paths begin with
   * @param rules those whose paths begin so, and no longer, in table order
   * @param shorter the longest other prefix this one begins with
   */
  private record Node(String text, List<FlowRule> rules, @Nullable Node shorter) {}

  /** In order of their texts. */
  private final List<Node> nodes = new ArrayList<>();

  PrefixIndex(List<FlowRule> rules) {
    List<FlowRule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(rule -> rule.match().prefix()));
    Node last = null;
    for (FlowRule rule : sorted) {
      String prefix = rule.match().prefix();
      while (last != null && !prefix.startsWith(last.text())) {
        last = last.shorter();
      }
      if (last == null || !last.text().equals(prefix)) {
        last = new Node(prefix, new ArrayList<>(), last);
        nodes.add(last);
      }
      last.rules().add(rule);
    }
  }

  /** Rules that may match a path, in table order. */
  List<FlowRule> of(String path) {
    List<FlowRule> found = new ArrayList<>();
    for (Node node = longest(path); node != null; node = node.shorter()) {
      found.addAll(node.rules());
    }
    found.sort(TABLE_ORDER);
    return found;
  }

  /** Tells, once each, the pairs of which the paths of one begin as those of the other. */
  void pairs(BiConsumer<FlowRule, FlowRule> told) {
    for (Node node : nodes) {
      for (int i = 0; i < node.rules().size(); i++) {
        FlowRule rule = node.rules().get(i);
        node.rules().subList(0, i).forEach(other -> told.accept(other, rule));
        for (Node above = node.shorter(); above != null; above = above.shorter()) {
          above.rules().forEach(other -> told.accept(other, rule));
        }
      }
    }
  }

  /** What stands between a beginning of the text and the text in order begins with it as well. */
  private @Nullable Node longest(String text) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).text().compareTo(text) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Node node = low == 0 ? null : nodes.get(low - 1);
    while (node != null && !text.startsWith(node.text())) {
      node = node.shorter();
    }
    return node;
  }
}
