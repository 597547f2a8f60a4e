package dev.signalbox.model.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rules by what all their paths begin with: leaves few to look at closely. */
final class PrefixIndex {
  private static final Comparator<FlowRule> TABLE_ORDER =
      Comparator.comparingInt(FlowRule::position);

  /**
   * A prefix.
   *
   * @param text what the paths begin with
   * @param rules those whose paths begin so, and no longer
   * @param shorter the longest other prefix this one begins with
   */
  private record Node(String text, List<FlowRule> rules, @Nullable Node shorter) {}

  private final NavigableMap<String, Node> nodes = new TreeMap<>();

  PrefixIndex(List<FlowRule> rules) {
    NavigableMap<String, List<FlowRule>> byPrefix = new TreeMap<>();
    for (FlowRule rule : rules) {
      byPrefix.computeIfAbsent(rule.match().prefix(), ignored -> new ArrayList<>()).add(rule);
    }
    Deque<Node> open = new ArrayDeque<>();
    for (Map.Entry<String, List<FlowRule>> entry : byPrefix.entrySet()) {
      while (!open.isEmpty() && !entry.getKey().startsWith(open.peek().text())) {
        open.pop();
      }
      Node node = new Node(entry.getKey(), entry.getValue(), open.peek());
      nodes.put(entry.getKey(), node);
      open.push(node);
    }
  }

  /** Rules that may match a path, in table order. */
  List<FlowRule> of(String path) {
    return inOrder(beginnings(path));
  }

  /** Rules that may match a path that begins so, in table order. */
  List<FlowRule> beside(String prefix) {
    List<FlowRule> found = beginnings(prefix);
    nodes
        .subMap(prefix, false, prefix + Character.MAX_VALUE, false)
        .values()
        .forEach(longer -> found.addAll(longer.rules()));
    return inOrder(found);
  }

  private static List<FlowRule> inOrder(List<FlowRule> rules) {
    rules.sort(TABLE_ORDER);
    return rules;
  }

  private List<FlowRule> beginnings(String text) {
    List<FlowRule> found = new ArrayList<>();
    for (Node node = longest(text); node != null; node = node.shorter()) {
      found.addAll(node.rules());
    }
    return found;
  }

  /** The longest prefix a text begins with; one after it in order cannot be one. */
  private @Nullable Node longest(String text) {
    String bound = text;
    while (true) {
      Map.Entry<String, Node> before = nodes.floorEntry(bound);
      if (before == null || text.startsWith(before.getKey())) {
        return before == null ? null : before.getValue();
      }
      bound = shared(before.getKey(), text);
    }
  }

  private static String shared(String left, String right) {
    int length = 0;
    while (length < Math.min(left.length(), right.length())
        && left.charAt(length) == right.charAt(length)) {
      length++;
    }
    return left.substring(0, length);
  }
}
