package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;

/**
 * A drawn edge. Parallel rules to one target share it.
 *
 * @param from where it starts
 * @param to where its head is
 * @param kind stroke and head
 * @param items the rules or bindings it stands for, in file order; never empty
 * @param route its way
 */
public record Link(Node from, Node to, LinkKind kind, List<Item> items, Route route) {
  /** Keeps an immutable copy. */
  public Link {
    items = List.copyOf(items);
  }

  /** The same link on another way. */
  public Link along(Route other) {
    return new Link(from, to, kind, items, other);
  }

  /** The smallest box around its way. */
  public Box bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point point : route.points()) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /** Whether it starts or ends at a node. */
  public boolean touches(Node node) {
    return from.equals(node) || to.equals(node);
  }
}
