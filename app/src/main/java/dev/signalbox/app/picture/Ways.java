package dev.signalbox.app.picture;

import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Finds what belongs together in a picture. */
public final class Ways {
  private Ways() {}

  /** Rules and bindings with the cards at their ends. */
  public static Set<Item> withEnds(GraphScene picture, Collection<? extends Item> items) {
    Set<Item> way = new HashSet<>(items);
    for (Item item : items) {
      picture
          .link(item)
          .ifPresent(link -> {
            way.add(new Item.NodeItem(link.from()));
            way.add(new Item.NodeItem(link.to()));
          });
    }
    return way;
  }

  /** Everything that belongs to an item: what leads to it and what it leads to. */
  public static Set<Item> through(GraphScene picture, Item item) {
    Set<Item> way = new HashSet<>(withEnds(picture, Set.of(item)));
    if (item instanceof Item.NodeItem vertex) {
      way.addAll(upstream(picture, vertex.node()));
      way.addAll(downstream(picture, vertex.node()));
    }
    return way;
  }

  /** Everything requests pass on their way to a node, itself included. */
  public static Set<Item> upstream(GraphScene picture, Node node) {
    return reach(picture, node, Link::to, Link::from);
  }

  /** Everything that is called from a node on, itself included. */
  public static Set<Item> downstream(GraphScene picture, Node node) {
    return reach(picture, node, Link::from, Link::to);
  }

  private static Set<Item> reach(
      GraphScene picture, Node start, Function<Link, Node> near, Function<Link, Node> far) {
    Set<Item> found = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!found.add(new Item.NodeItem(node))) {
        continue;
      }
      for (Link link : picture.links()) {
        if (near.apply(link).equals(node)) {
          found.addAll(link.items());
          open.push(far.apply(link));
        }
      }
    }
    return found;
  }
}
